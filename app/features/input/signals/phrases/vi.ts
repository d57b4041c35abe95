import type { Phrases } from "./phrases.ts";

export const VIETNAMESE_PHRASES: Phrases = {
  heldOut: `
    self_harm | song the nay kho qua toi chi muon chet cho xong
    self_harm | Con gái tôi nói nó muốn tự tử, tôi phải làm sao
    self_harm | nhiều lúc nghĩ uống hết thuốc ngủ là xong
    violence | chong toi bop co toi toi qua va noi se giet toi
    violence | Người chăm sóc mẹ tôi hay đánh bà, tay bà bầm tím
    violence | toi so khong dam ve nha vi anh ta dang cho o do
    lockout | chủ nhà thay ổ khóa, đồ đạc của chúng tôi còn ở trong
    lockout | canh sat noi ngay mai phai don ra
    shutoff | bị cắt điện mà ba tôi phải thở oxy
    shutoff:3 | Nhà mất nước từ chủ nhật tới giờ
    deadline | thứ năm này tôi phải ra tòa vụ đuổi nhà mà không có luật sư
    deadline | thu noi toi chi con 10 ngay de khang cao
    threat | ông chủ nói nếu tôi phàn nàn ông sẽ gọi di trú
    rights | con toi 10 tuoi phai thong dich cho bac si
    rights | Cô tiếp tân kể bệnh của tôi cho hàng xóm nghe
    health_harm | tuong moc den het ma con toi bi suyen ngay cang nang
    no_answer | hơn một tháng rồi không ai gọi cho tôi
    - | đợi lâu quá đói muốn chết luôn
    - | điện thoại tôi hết pin chết máy nên không nghe được
    - | Tôi không muốn chết, tôi chỉ mệt vì giấy tờ
    - | bây giờ tôi không còn sợ về nhà nữa, cảm ơn
    - | phiên tòa hồi tháng ba xong rồi, chúng tôi thắng
    - | có điện lại rồi, cám ơn nhiều
  `,
  tuned: `
    self_harm | Tôi muốn chết.
    self_harm | tôi không muốn sống nữa
    self_harm | toi dang nghi den chuyen tu tu
    self_harm | không có tôi chắc các con sẽ sống tốt hơn
    self_harm | chỉ muốn ngủ một giấc không bao giờ dậy nữa
    self_harm | em tôi cứ rạch tay hoài
    self_harm | đời tôi không còn ý nghĩa gì
    violence | Chồng tôi đánh tôi hôm chủ nhật và tôi sợ về nhà.
    violence | ban trai toi hay danh toi
    violence | anh ấy dọa giết tôi
    violence | chồng tôi uống rượu là đánh con
    violence | tôi bị chồng bạo hành
    violence | ổng cầm dao rượt tôi
    violence | tôi không thấy an toàn ở nhà với anh ta
    lockout | Chủ nhà khóa cửa không cho chúng tôi vào.
    lockout | chung toi bi duoi ra duong voi hai dua nho
    lockout | chủ nhà quăng đồ của tôi ra đường
    lockout | cảnh sát trưởng dán giấy, thứ năm phải ra khỏi nhà
    lockout | ho giu do cua toi khong tra
    shutoff | Họ cắt ga sáng nay mà nhà có em bé
    shutoff | không có sưởi, mẹ tôi 80 tuổi lạnh lắm
    shutoff | sap bi cat dien ma toi can may tho
    shutoff:3 | bị cắt điện vì chưa trả tiền
    deadline | Ngày mai tôi có phiên tòa di trú.
    deadline | tôi nhận giấy đuổi nhà, họ cho 5 ngày
    deadline | tuan sau toi phai ra toa
    deadline | tôi có tới thứ sáu để kháng cáo phiếu thực phẩm
    threat | Chủ nhà dọa báo di trú.
    threat | cho lam khong tra luong con doa truc xuat toi
    threat | họ nói sẽ kêu ICE tới bắt
    rights | Con gái 12 tuổi phải dịch cho tôi vì không có thông dịch viên.
    rights | họ không giúp tôi vì tôi không nói tiếng Anh
    rights | tôi bị phân biệt đối xử vì là người châu Á
    rights | thông tin của tôi bị đưa lên facebook
    rights | y tá hỏi tôi có an toàn không ngay trước mặt chồng tôi
    health_harm | Nhà tôi bị mốc, con tôi ho suốt đêm.
    health_harm | nhà đầy gián mà con bị hen
    no_answer | Tôi không biết hồ sơ của tôi tới đâu rồi.
    no_answer | doi hai thang roi ma khong thay ai tra loi
    no_answer | phòng khám nói đã gửi giấy giới thiệu mà luật sư nói không nhận được
    - | Tôi chờ thông dịch viên 45 phút, rồi bác sĩ nói đã hết giờ.
    - | Xin cảm ơn cô y tá đã giới thiệu văn phòng luật.
    - | Hỏi tiền nhà trước mặt người lạ làm tôi rất ngại.
    - | nóng muốn chết trong phòng chờ
    - | hồi xưa chồng cũ hay đánh tôi, mười năm rồi, giờ tôi ổn
    - | anh ấy chưa bao giờ đánh tôi
    - | con chó của tôi chết, cô y tá rất tử tế
    - | tôi bị khóa tài khoản, quên mật khẩu
    - | họ gọi lại cho tôi ngay trong ngày
    - | thang máy lại hỏng
    - | cười muốn chết luôn
    - | luật sư cứu được căn hộ của tôi
    - | mat dien mot chut thoi, khong sao
    - | Áp phích ghi "Có ai làm hại quý vị không?" rất hay.
    self_harm | tôi không chịu nổi nữa, chỉ muốn biến mất
    self_harm | chac moi nguoi se de tho hon neu toi chet di
    self_harm | em trai tôi treo cổ hôm qua nhưng cứu kịp
    self_harm | trong tay có lọ thuốc, tôi không muốn đau khổ nữa
    violence | ba cua con gai toi be gay tay toi tuan truoc
    violence | hắn nói nếu tôi bỏ hắn thì hắn giết
    violence | con trai 30 tuổi hay la hét và ném đồ vào tôi, tôi sợ nó
    violence | hàng xóm la hét ban đêm, ông chồng đánh bà vợ
    lockout | quản lý khóa phòng tôi, tôi không lấy được insulin
    lockout | hôm qua họ đuổi chúng tôi ra, đang ngủ trong xe với em bé
    shutoff | cắt điện rồi mà bà ngoại nằm giường bệnh
    deadline | họ bắt tôi thứ hai gặp thẩm phán mà không biết vì sao
    threat | ai đòi sửa nhà là ông ta nói kêu di trú tới
    rights | y tá la lớn trước mọi người là tôi bị HIV
    rights | một bà nói tôi học tiếng Anh đi không thì về nước
    health_harm | nước nhỏ từ trần nhà xuống, con tôi thở không được
    no_answer | chờ tin hồ sơ từ tháng bảy tới giờ
    - | đơn này dài quá chừng
    - | con tôi té đập đầu ở trường, phòng khám nào mở cửa?
    - | xin tắt TV trong phòng chờ
    - | lúc đầu tôi sợ nhưng cô luật sư dễ thương
    - | đo thính lực có miễn phí không
    - | giờ họp đổi rồi mà tôi không biết
    self_harm | nói với các con là tôi thương tụi nó, tôi không gắng được nữa
    self_harm | sống làm chi nếu mất nhà
    self_harm | vợ tôi uống một đống thuốc hôm thứ sáu, tôi sợ cô ấy làm nữa
    self_harm | tu khi nhan thu toi cu co y nghi tu tu
    violence | anh ta xô tôi vào tủ lạnh, mấy đứa nhỏ thấy hết
    violence | chồng cũ cứ tới chỗ làm tôi, tôi sợ
    violence | cháu tôi lấy tiền của ông nội rồi xô ông
    lockout | quản lý đổi ruột khóa nói tôi không còn ở đây
    lockout | họ bỏ quần áo chúng tôi vào bao để ngoài lề đường
    lockout | phải dọn ra trước nửa đêm mà không có chỗ đi
    shutoff | sáu ngày không nước nóng không sưởi mà tôi mới sanh đôi
    deadline | thư nói trả lời trong 10 ngày không thì mất medicaid
    deadline | phiên tòa giành quyền nuôi con thứ sáu này
    threat | bà quản lý nói biết chúng tôi không giấy tờ nên im đi
    rights | cán sự đọc hồ sơ tôi lớn tiếng ở quầy tiếp tân
    rights | họ kêu tự mang thông dịch theo nên con tôi phải làm
    health_harm | chuột trong bếp cắn con gái tôi, nó bị sốt
    no_answer | quý vị không bao giờ gọi lại
    - | vợ chồng tôi thích phòng khám mới
    - | nói trúng phóc về chỗ đậu xe
    - | mắc cỡ muốn chết vì gọi nhầm tên
    - | năm ngoái chúng tôi dọn nhà, tốt lắm
    - | máy nước uống tầng hai hư
    - | buổi nói chuyện về an toàn trong nhà rất hay
    self_harm | mẹ tôi nói muốn về với Chúa cho rồi, bà bỏ ăn
    self_harm | đau đớn nợ nần quá nhiều lúc nhìn cây cầu gần nhà muốn nhảy xuống
    self_harm | từ hôm ra tòa tôi không ngủ được, ngày nào cũng nghĩ đến tự tử
    violence | cha dượng đánh em trai tôi bằng dây nịt
    violence | tôi bỏ chồng giờ anh ta nhắn sẽ đốt nhà với mẹ con tôi trong đó
    violence | ban trai toi tro nen bao luc khi toi nhac toi em be
    lockout | chủ nhà gỡ cửa trước kêu chúng tôi cút
    lockout | hôm nay cảnh sát tới cho 24 giờ phải ra
    shutoff | công ty điện sẽ cắt thứ sáu, con tôi phải dùng máy bơm thức ăn
    deadline | thứ năm tới tôi có buổi điều trần an sinh xã hội mà không ai đi cùng
    rights | phòng mạch đăng hình tôi không xin phép
    no_answer | văn phòng luật không ai bắt máy, tôi gọi ba tuần rồi
    - | cầu gần phòng khám đóng, xe buýt trễ
    - | con tôi sợ kim chích
    - | xin trả lời khi nhận được tin này
    self_harm | tôi đã cho hết đồ đạc và chào tạm biệt anh em
    self_harm | con gái tôi viết thư nói nó không đáng sống
    violence | ông hàng xóm xông vào nhà nắm tóc tôi kéo
    violence | dì tôi nhốt em họ trong tủ mỗi khi nó khóc
    lockout | đi lọc máu về thì chìa khóa không mở được cửa nữa
    lockout | thứ ba 9 giờ cảnh sát tới đuổi
    deadline | tôi bị tống đạt giấy, phải trả lời trước thứ hai
    rights | hai người trong văn phòng chế giễu giọng tôi và gọi tôi là ngu
    no_answer | gọi hoài chỉ nghe chuông reo
    - | chương trình này đã cứu đời tôi
    - | khóa cửa nhà vệ sinh bị hư
    - | trả lời nhanh quá, cảm ơn
  `,
  later: `
    self_harm | đôi khi tôi mong xe buýt tông chết mình
    self_harm | tôi nói y tá là ổn nhưng định dùng insulin để kết thúc
    violence | cha nó lắc mạnh em bé khi nó khóc
    violence | sáng nay anh ta tạt cà phê nóng vào mặt tôi
    lockout | lúc tôi mổ chủ nhà lấy bếp với nệm rồi đóng đinh cửa
    shutoff | mẹ tôi thở máy mà nhận thông báo cuối của công ty điện
    deadline | thẩm phán nói 9 ngày nữa quay lại với bằng chứng
    threat | cai nói ai đi gặp luật sư là không có lương
    rights | họ cười khăn trùm đầu của vợ tôi rồi bắt đợi cuối cùng
    no_answer | họ hứa gọi tôi hồi tháng sáu
    - | xem kịch cười muốn xỉu
    - | chủ nhà cũ khó nhưng công bằng
    - | có giúp người học lái xe không?
  `,
};
