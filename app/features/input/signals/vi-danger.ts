import type { SignalRule } from "./rule.ts";

/** Days that are near, where something else says what is on them. */
export const SOON = `
  {day}
  {few} ngày|giờ|tiếng|bữa
  24|48|72 giờ|tiếng|h
  tuần này|sau|tới
  ngày|mùng|hôm {date}
  {date} tháng {date}`;

/** Danger now, in Vietnamese. */
export const VIETNAMESE_DANGER: SignalRule[] = [
  {
    signal: "self_harm",
    urgency: 1,
    any: `
      muốn|thà|ước|định|nghĩ|tính|mong|đòi [là|đến|được|cho|mình] [mình] chết
      chết [đi|quách|phứt] [cho] xong|rồi|rảnh|quách|phứt|rảnh_nợ|khỏe
      {no}|chán|hết|chẳng [còn] [muốn|thiết|ham] [phải] sống
      sống [để|mà] làm_gì|{no}_nổi|{no}_còn|chi_nữa
      {no} [còn] [có] [lý_do|động_lực|can_đảm] ~ sống [tiếp|nữa|để]
      sống|đời|cuộc_đời|cuộc_sống|đời_sống ~ {no} [còn|có] [ý] nghĩa
      {no} còn|thấy|có ý nghĩa
      muốn|định|nghĩ|chuyện|đòi|ý|đến|sẽ|cách|tính|dọa|lần [đến] tự_tử|tự_sát|tự_vẫn
      tự_sát|tự_tử_vì
      kết_liễu|chấm_dứt|kết_thúc|từ_bỏ|hủy [cái|cuộc] đời|cuộc_đời|cuộc_sống|mạng_sống|bản_thân|mình
      uống|nuốt ~ hết|cả|nguyên|nhiều ~ thuốc|lọ|chai|viên
      uống thuốc sâu|chuột|tự_tử|độc
      rạch|cắt|cứa [cổ] tay|mạch_máu|cổ_tay
      nhảy lầu|cầu|sông|xuống_sông|xuống_cầu
      treo cổ
      {no} có {me} ~~ tốt_hơn|sống_tốt|đỡ_khổ|vui_hơn|hạnh_phúc_hơn|khỏe_hơn|sướng_hơn
      ngủ ~~ {no}|đừng [bao_giờ] [phải] dậy|thức_dậy|tỉnh_dậy|tỉnh
      {no} muốn thức_dậy|tỉnh_dậy|dậy_nữa|tồn_tại|ở_trên_đời
      biến_mất khỏi|luôn
      làm|tự|hành hại|đau|làm_hại|làm_đau|hạ bản_thân|mình|chính_mình
      tự_làm_hại|tự_hại|tự_làm_đau
      mọi_người|ai_cũng|gia_đình|con_cái|các_con|con_tôi|ai|nhà|họ ~~ đỡ|tốt_hơn|nhẹ|hạnh_phúc|đỡ_khổ|khỏe|sướng ~~ chết|{no}_có_tôi|{no}_còn_tôi|biến_mất|{no}_có_mình
      nếu|giá|phải_chi tôi|mình|tui|em [mà] chết|{no}_còn|biến_mất|{no}_tồn_tại
      chết đi|cho_rồi|cho_xong|quách
      muốn|chỉ_muốn|ước|được [được|mình] biến_mất|{no}_tồn_tại|ra_đi|ngủ_mãi|giải_thoát|kết_thúc|chấm_dứt
      treo|thắt cổ
      định|muốn|đòi|dọa|tính|từng|tìm_cách treo_cổ|tự_vẫn|tự_sát|nhảy_lầu|quyên_sinh|chết
      cầm|tay|uống|nuốt|có ~ lọ|chai|vỉ|nắm|hộp ~ thuốc
      {no} muốn|chịu|thể|còn [chịu|muốn] [đựng] đau_khổ|khổ|đau|chịu|chịu_đựng|cầm_cự ~ nữa
      {no} chịu|sống|cầm_cự|gượng nổi|được|thêm ~ nữa
      {no}|hết|chẳng chịu|sức|muốn nổi|đựng|cố nữa
      tôi|mình|tui|em [chỉ] là gánh_nặng|cục_nợ
      gánh_nặng cho|của [gia_đình|con|mọi_người|các_con]
      hết|{no}|mất|chẳng [còn|thấy|có] lối_thoát|hy_vọng|hi_vọng|tương_lai|đường_ra
      tuyệt_vọng
      vĩnh_biệt|từ_giã các_con|mọi_người|cõi_đời|cuộc_đời|cả_nhà
      sống chết gì|mặc
      trông|chăm|lo giùm|giúp con|các_con ~ khi|nếu
      đâm|lao|tông xe|đầu ~ vào|ra|xuống ~ cây|xe|tường|sông|cầu
      dao|súng|dây_thừng ~ cổ|đầu|tay
      sống [để|mà|tiếp] làm_chi|làm_gì|chi|chi_nữa
      sao|tại_sao ~ phải sống
      nói|nhắn|dặn ~ các_con|con|mẹ|gia_đình|tụi_nhỏ ~ thương|yêu|xin_lỗi|tha_thứ
      {no}|hết [còn|thể] [sức|hơi] gắng|chiến_đấu|cố|gượng|tiếp_tục|sống_tiếp [được|nổi|thêm] nữa|được_nữa
      {no} gắng|cố|chịu|tiếp_tục được|nổi nữa
      uống|nuốt ~ đống|nắm|nhiều|hết|quá|cả ~ thuốc|viên
      ý_nghĩ|ý_định|suy_nghĩ ~ tự_tử|chết|tự_sát
      muốn|được|chỉ_muốn|mong [đi] về|theo|gặp [với|bên] chúa|trời|ông_bà|phật|đất_chúa
      nhìn|đứng|ngồi|ra ~ cầu|đường_ray|lan_can|sân_thượng|nóc_nhà ~~ nhảy|nghĩ
      muốn|nghĩ|định [đến|chuyện] nhảy [xuống|lầu|cầu]
      nghĩ|nghĩ_đến|nghĩ_tới [chuyện|đến|tới] cái_chết|chết|nhảy_xuống|nhảy_cầu
      {no} đáng|xứng|xứng_đáng [được|để] sống|sống_trên_đời
      cho|phân_phát ~ hết|đồ ~ tạm_biệt|từ_biệt
      chào|nói|lời tạm_biệt|vĩnh_biệt|từ_biệt ~ anh_em|con|gia_đình|mọi_người|bạn_bè
      viết|để_lại ~ thư|giấy|tuyệt_mệnh|di_thư ~ chết|sống|tạm_biệt|xin_lỗi|nói
      thư tuyệt_mệnh`,
    unless: `
      {no}|chưa|đâu [phải|có|hề|bao_giờ|từng|có_ý] muốn|nghĩ|định chết|tự_tử|đến_tự_tử
      {no} [phải] [là] [muốn] tự_tử
      đói|nóng|lạnh|mệt|cười|đau|lâu|vui|mắc_cỡ|ngại|quê|khát|thèm|buồn_ngủ muốn chết
      muốn chết vì|luôn vì|nóng|đói|cười
      {no} muốn sống ở|chung|gần|với
      uống thuốc hết
      phòng_chống|đường_dây|ngừa tự_tử
      {no} chịu|chịu_nổi nổi|được ~ tiếng_ồn|nóng|mùi|lạnh|chờ`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: `
      đánh|đập|đánh_đập|hành_hung|bạo_hành|hành_hạ|ngược_đãi|bóp_cổ|siết_cổ|cưỡng_hiếp|hãm_hiếp|xâm_hại|uýnh|oánh|tát|lạm_dụng {kin}
      {partner}|người ~ [hay|cứ|lại|vẫn|thường|là] đánh|đập|uýnh|bạo_hành|hành_hạ {kin}
      {partner} [tôi|tui|em|con|cũ] [hay|cứ|lại|vẫn|thường|mới|vừa|đã] đánh|đập|uýnh|bạo_hành|hành_hạ
      bị ~ đánh|bạo_hành|hành_hạ|bóp_cổ|đập|ngược_đãi|cưỡng_hiếp|hiếp|xâm_hại|lạm_dụng|hành_hung
      bóp|siết cổ
      bạo_hành|bạo_lực gia_đình|tôi|con|vợ
      dọa|doạ|hăm|đòi|sẽ|định|muốn|hù giết|đâm|chém|đánh|bắn|chặt [{kin}|chết|cả_nhà]
      giết {kin}|cả_nhà|hết|chết
      cầm|rút|vác|lấy|có|xách dao|súng|rựa|mã_tấu|cây ~ rượt|đòi|dọa|chém|đâm|dí|kề|đuổi|vào|tôi
      có|mua|giữ súng
      rượt|chém|đâm|bắn {me}
      sợ|{no}_dám|lo [lắm] ~ về|trở_về|ở|vô nhà
      sợ [anh|ông|thằng] {partner} ~ đánh|giết|tìm|về|biết|làm|quay_lại
      sợ chồng|bạn_trai|anh_ta|hắn|chết|cho_tính_mạng
      {no}|hổng [thấy|cảm_thấy|được|có] an_toàn ở|trong|với|khi [nhà] [nhà|chồng|anh|bạn_trai|hắn|ở|về]
      nguy_hiểm đến_tính_mạng|cho_tôi|cho_con|khi_ở_nhà
      nhốt|giam {me}
      {no} cho {me} ra_ngoài|đi_đâu|ra_khỏi|gặp|xài_điện_thoại
      xô|đẩy {me} xuống|té|vào
      theo_dõi|rình_rập|bám_theo|đe_dọa {me}
      đe_dọa|hăm_dọa ~ giết|mạng|dao|súng
      cưỡng_hiếp|hiếp_dâm|tấn_công_tình_dục|quấy_rối_tình_dục
      sờ_soạng|sờ_mó|sàm_sỡ
      bẻ|đánh|làm|đập ~ gãy|trật|sưng|chảy_máu|bể|dập ~ tay|mũi|răng|chân|xương|mặt|đầu|mắt
      gãy tay|mũi|răng ~ vì|do ~ {partner}|đánh
      nếu ~ bỏ|đi|rời|nói|báo ~ giết|đánh|chém|tìm
      thì ~ giết|chém [{kin}|chết|hết|luôn]
      {partner}|con_trai|con_rể|cháu ~ la_hét|chửi|ném|quăng|hăm|mắng ~ vào|tôi|tui|mẹ|em
      sợ nó|hắn|ổng|anh_ta|chồng|thằng|bả|con_trai
      đánh|đập|hành_hạ|chửi vợ|bà_vợ|cô_ấy|chị_ấy|bà_ấy|con_nhỏ
      ^ đánh|đập|hành_hạ|chửi ~ vợ|bả|cổ|bà
      trốn|chạy ~ {partner}|khỏi_nhà
      {partner} ~ đứng|chờ|rình ~ ngoài_cửa|trước_nhà|trước_cửa|cửa
      lần_sau|lần_tới ~ giết|chết|nặng_hơn
      vi_phạm ~ lệnh_cấm|lệnh_bảo_vệ
      giật|đập|lấy|giấu điện_thoại ~ tôi|{partner}
      hung_dữ|hung_hăng|bạo_lực với|khi
      xô|đẩy|quăng|đập {kin}|ông|bà|ông_nội|bà_ngoại vào|xuống|té|ngã|ra
      {partner}|cháu|con|con_rể|người ~ xô|đẩy|đánh|đập|tát ~ ông|bà|mẹ|tôi|tui|con|vợ
      lấy|ăn_cắp|cướp ~ tiền ~ ông_nội|bà_nội|ông_ngoại|bà_ngoại|ông|bà
      chồng_cũ|bạn_trai_cũ|người_yêu_cũ ~ tới|đến|theo|rình|đe|gọi|nhắn|chờ|tìm
      đánh|quất|đập|quật ~ dây_nịt|roi|thắt_lưng|dây_điện|gậy|đấm|chổi
      sẽ|dọa|đòi|nhắn|nói ~ đốt|thiêu nhà|cả_nhà|xe|chết
      trở_nên|hay|rất|nổi bạo_lực|hung_dữ|vũ_phu|hung_hăng
      {partner} ~ bạo_lực|vũ_phu|hung_dữ|động_tay
      nhốt|trói|xích|khóa ~ con|cháu|em|bé|nó|bà|mẹ|em_họ ~ tủ|phòng|nhà_tắm|giường|chuồng|hầm
      nắm|kéo|giật|túm ~ tóc|cổ|tay_tôi
      xông|xộc|phá_cửa|đột_nhập ~ vào|vô nhà`,
    unless: `
      chưa|{no}|hết|{no}_còn|thôi [bao_giờ|hề|từng|có|còn|bị] đánh|đập|bạo_hành|hành_hạ
      hồi_xưa|ngày_xưa|trước_đây|hồi_trước|lúc_trước|hồi_nhỏ|hồi_đó|trước_kia ~~ đánh|bạo_hành|đập|hành_hạ ~ {kin}
      đánh|bạo_hành ~~ năm_rồi|năm_trước|hồi_xưa|năm_về_trước
      {no}|{no}_còn|hết|chẳng|bớt [còn|thấy|phải] sợ
      đánh {me}|giá máy|giá|vần|dấu|số|thức
      giết thời_gian
      bị ~ đánh [vần|máy|thuế|rơi|thức|giá]
      áp_phích|tờ_rơi|bảng|poster ~~ hại|an_toàn|đánh
      phòng_chống|lớp_học|lớp bạo_hành|bạo_lực
      công_việc|nóng|đói ~ giết
      gãy|té ~ té|ngã|tai_nạn|thang
      sợ ~ kim|chích|bác_sĩ|nha_sĩ
      sợ kim|chích|bác_sĩ|nha_sĩ|mổ|bệnh_viện|mất|di_trú|chó`,
  },
  {
    signal: "violence",
    urgency: 1,
    any: "bầm|bầm_tím|vết_bầm|thâm_tím|vết_thương",
    near: "chăm_sóc|viện_dưỡng_lão|{partner}|cô_giáo|thầy|nhà_trẻ|người_giúp_việc",
    unless: "do|vì|bị té|ngã|chích|rút_máu|lấy_máu",
  },
  {
    // Fear and somebody close in one thought.
    signal: "violence",
    urgency: 1,
    any: `
      ^ sợ|đe_dọa|hăm_dọa|hoảng_sợ
      sợ|rất_sợ chồng|bạn_trai|anh_ta|lắm|quá
      tôi|tui|em [rất|cũng] sợ`,
    near: "chồng|chồng_cũ|bạn_trai|bạn_trai_cũ|anh_ta|cha_dượng",
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      thay|đổi|gỡ ~ khóa|ổ_khóa|chìa_khóa
      ^ thay|đổi|gỡ ~ chìa|ổ
      khóa|chặn|chốt|xích [cửa] ~ {no}_cho|bên_ngoài|ở_ngoài
      khóa|nhốt {me}|chúng_tôi [ở] ngoài|bên_ngoài
      {no} [cho|để|cho_phép] [{me}] [gia_đình] [tôi] vào|vô|lấy_đồ|về_nhà
      {no} [vào|vô] [vào|vô] [được|lại] [vô|vào|trong] nhà|phòng|căn_hộ|apartment
      bị|đã|nó|họ [chủ_nhà] đuổi|tống|đá|tống_cổ|hất ~ ra|khỏi|đường|ngoài
      đuổi|tống|tống_cổ {me}|cả_nhà|gia_đình_tôi [ra|khỏi|đi|ngay]
      quăng|ném|vứt|bỏ|liệng|vất|dọn|quẳng ~ {things} ~ ra|đường|rác|ngoài|lề
      {things} ~ [còn|kẹt|bị] ở_trong|bên_trong|kẹt|trong_đó|ở_ngoài_đường|trong_nhà
      giữ {things}|hết
      {no} [chịu] trả|cho_lấy|cho ~ {things}
      giữ ~ {things} ~ {no}_trả
      {no} [có|còn] chỗ|nơi [nào] [để] ngủ|ở|đi|ở_tối_nay
      ngủ ngoài_đường|trong_xe|ngoài
      khóa [cửa|trái|kín] phòng|cửa|căn_hộ|nhà|cổng
      {no} lấy|lấy_được được ~ insulin|thuốc|{things}
      đuổi {me}|cả_nhà|gia_đình|mẹ_con|tụi
      ngủ|ở|sống|nằm [ngoài|trong|ở|ngoài_đường] xe|đường|vỉa_hè|công_viên|trong_xe|ngoài_đường|trạm|gầm_cầu
      vô_gia_cư|{no}_nhà|mất_nhà
      đổi|thay ~ ruột_khóa|ổ_khóa|chìa_khóa
      ^ đổi|thay ~ khóa|mã|chìa|ổ
      bỏ|để|cho|dồn ~ {things} ~ bao|thùng|túi|lề|đường|rác|vỉa_hè
      nói|bảo ~ {no} còn|được ở đây
      phải ~ dọn|ra|đi ~ trước|trong ~ nửa_đêm|trưa|tối|ngày_mai|hôm_nay|sáng_mai
      {no} có|biết|còn chỗ|đâu|nơi [để|nào|mà] đi|ở|ngủ
      gỡ|tháo|phá|đập ~ cửa|cầu_thang|cửa_sổ
      kêu|nói|bảo|đuổi [chúng_tôi|tôi|tui] cút|ra_khỏi|biến|đi_ra|dọn_đi
      cho ~ 24|48|72 giờ|tiếng
      chìa|chìa_khóa ~ {no} mở|vào|vừa|được
      chìa|chìa_khóa ~ mở ~ {no} được`,
    unless: `
      khóa tài_khoản|máy|điện_thoại|học|sổ
      {no} [vào|vô] được [vào] tài_khoản|trang|app|portal|zoom|mạng
      thay|đổi ~ khóa|chìa ~ nhà_vệ_sinh
      {no} cho vào|vô phòng_khám|thăm
      đuổi ra khỏi nhóm|lớp|cuộc_họp
      khóa|chìa|cửa ~ nhà_vệ_sinh|phòng_tắm|toilet`,
  },
  {
    signal: "lockout",
    urgency: 1,
    any: `
      sheriff*|marshal*|cảnh_sát_trưởng|thừa_phát_lại
      cảnh_sát|công_an ~~ ra|dọn|đuổi|rời|đi
      phải ~ dọn|ra|rời [ra|đi|khỏi] [khỏi] nhà|căn_hộ|ngay`,
    near: `
      {day}
      {few} giờ|tiếng
      24|48|72 giờ|tiếng|h`,
  },
];
