import type { LanguageOfSignals } from "./rule.ts";
import { VIETNAMESE_DANGER, SOON } from "./vi-danger.ts";

/*
 * Texts typed without marks are compared without them, so that words which only their marks tell apart need their neighbours:
 * “tự tử” and “từ từ” (slowly), “họ” (they) and “ho” (cough), “đã tới” and “đá tôi”.
 */

const VULNERABLE = `
  sanh|sinh đôi|em_bé|con|xong|mổ
  em bé|bé_nhỏ
  sơ sinh
  trẻ|con|cháu|đứa nhỏ|sơ_sinh|bé
  có_bầu|mang_thai|có_thai|bầu_bì
  {few} tháng tuổi
  {old} tuổi
  người_già|ông_bà|bà_ngoại|bà_nội|ông_ngoại|ông_nội|người_lớn_tuổi|mẹ_già|cha_già|ba_già
  oxy|oxi|ôxy|cpap|insulin|nebulizer
  giường bệnh|bệnh_viện
  máy|ống|bơm ~ thức_ăn|sữa
  nằm_liệt|liệt_giường|bại_liệt
  máy thở|trợ_thở|xông|oxy|y_tế|khí_dung
  thở máy|oxy
  lọc máu
  bệnh|bịnh|ốm|suyễn|hen|ung_thư|sốt|khuyết_tật|tàn_tật|tiểu_đường|động_kinh|viêm_phổi|xe_lăn`;

const SHUT_OFF = `
  cắt|cúp|ngưng|khóa|ngắt|mất|tắt [hết] {utility}
  công_ty {utility} ~ cắt|cúp|ngắt
  {no} [có|còn] {utility}
  {no}|hết có|còn [máy|lò|hệ_thống] {utility}
  {no} có suoi|sưởi
  lò_sưởi|máy_sưởi|sưởi ~ hư|hỏng|{no}_chạy|hư_rồi
  {utility} bị cắt|cúp|ngắt`;

const NOT_SHUT_OFF = `
  có {utility} lại|trở_lại|rồi
  mở|nối ~ {utility} lại
  {utility} ~ có_lại
  mất|cúp|cắt {utility} [có] [một|mot] chút|lát|tí|xíu|lúc|phút
  {no} [có|còn] {utility} ~ phòng_chờ|phòng_khám|nhà_vệ_sinh
  tắt điện|đèn [khi|trước|lúc|thoại]
  cắt|mất điện thoại
  điện thoại
  nước tiểu|mắt|mũi|ngoài|mỹ`;

export const VIETNAMESE: LanguageOfSignals = {
  writing: {
    gaps: [3, 8],
    words: {
      no: "không ko k hông hok hổng kg khg chẳng chả",
      me: "tôi tui mình em con chúng_tôi tụi_tôi tụi_con mẹ_con cháu tụi_em bọn_tôi",
      kin: "tôi tui em con mẹ ba bà ông vợ con_tôi con_gái con_trai mấy_đứa tụi_nhỏ trẻ_con cháu chúng_tôi mẹ_tôi bà_ngoại bà_nội đứa_nhỏ nó các_con má ngoại",
      partner: "chồng bạn_trai người_yêu bồ anh_ta anh_ấy hắn ổng ông_ấy gã chồng_cũ vợ bạn_gái cha_dượng bố_dượng cha ba nó lão",
      day: `hôm_nay ngày_mai mai tối_nay sáng_mai chiều_mai ngày_mốt mốt chiều_nay thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật thứ_2 thứ_3 thứ_4 thứ_5 thứ_6 thứ_7 cn`,
      few: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 một hai ba bốn năm sáu bảy tám chín mười mấy vài",
      many: "2 3 4 5 6 7 8 9 10 11 12 hai ba bốn năm sáu bảy tám mấy nhiều hơn_một hơn_1 cả một hơn_hai vài",
      date: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
      old: "65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
      utility: "điện nước ga gas sưởi lò_sưởi nước_nóng máy_sưởi",
      things: "đồ đồ_đạc đồ_đoàn quần_áo thuốc_men tài_sản giường giấy_tờ",
      migra: "di_trú sở_di_trú ice nhập_cư cơ_quan_di_trú",
    },
  },
  rules: [
    ...VIETNAMESE_DANGER,
    { signal: "shutoff", urgency: 3, any: SHUT_OFF, unless: NOT_SHUT_OFF },
    { signal: "shutoff", urgency: 2, any: SHUT_OFF, with: VULNERABLE },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        ra|hầu|đi|tòa|lên|phiên|ngày tòa|toà|tòa_án|hầu_tòa
        phiên_tòa|tòa_án|điều_trần|kháng_cáo|khiếu_nại|đuổi_nhà|trục_xuất|tị_nạn|tỵ_nạn|kháng_nghị|ra_tòa|thẩm_phán
        đuổi ra|khỏi nhà
        hạn_chót|hạn_cuối|thời_hạn|hết_hạn
        phiếu_thực_phẩm|food_stamp|food_stamps|trợ_cấp|ssi|medicaid|thất_nghiệp ~~ cắt|ngưng|hết_hạn|gia_hạn`,
      near: SOON,
      unless: `
        thắng ~~ tòa|kiện|vụ|kháng_cáo
        phiên_tòa|tòa|vụ|kháng_cáo ~~ thắng|xong_rồi|tốt_đẹp
        gần|cạnh|đối_diện|bên tòa|tòa_án
        tòa nhà|soạn
        toa thuốc`,
    },
    {
      signal: "deadline",
      urgency: 2,
      any: `
        {few} ngày để|phải|được|kháng_cáo|trả_lời|dọn
        giấy|lệnh|thông_báo|thư|trát ~ đuổi|trục_xuất|đuổi_nhà
        kháng_cáo|trả_lời trước
        trả_lời|nộp|kháng_cáo|phản_hồi ~ {few} ngày
        {few} ngày ~ {no}_thì|nếu_{no}|hoặc ~ mất|cắt
        mất|cắt ~ {few} ngày`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        gọi|kêu|báo|tố_cáo|tố|khai|mách|nộp [cho|với|lên|người] [sở] {migra}
        gọi|kêu|báo|tố ~~ {migra}|trục_xuất
        dọa|doạ|đe_dọa|hăm|hăm_dọa|hù ~~ {migra}|trục_xuất|báo|tố|đuổi|cảnh_sát|bắt_con|cho_nghỉ
        sẽ|bị|cho|làm trục_xuất [{me}]
        trục_xuất {me}
        giữ|lấy|giấu|tịch_thu ~ hộ_chiếu|passport|giấy_tờ_tùy_thân|thẻ_xanh
        kêu|gọi|dẫn|đem|cho {migra}
        biết ~ {no} [có] giấy_tờ|hợp_pháp|giấy
        im đi|miệng|mồm`,
      unless: `
        {me} [có|muốn|cần|phải|đã] gọi ~ {migra}
        luật_sư|phiên_tòa|tòa|hồ_sơ|giấy_tờ|đơn|hẹn {migra}
        {no} dọa|đe_dọa`,
    },
    {
      signal: "threat",
      urgency: 2,
      any: `
        {no}|chưa [chịu] trả|phát ~ lương|tiền|công
        nợ|giữ|giam ~ lương|tiền_công`,
      near: `
        dọa|đe_dọa|hăm|trục_xuất|{migra}|đuổi_việc|hối_hận
        nếu|nếu_tôi ~ nói|phàn_nàn|kiện|báo`,
    },
    {
      signal: "rights",
      urgency: 2,
      any: `
        con|cháu|đứa|bé|tuổi ~~ dịch|thông_dịch|phiên_dịch|giải_thích_cho_tôi
        kêu|bắt|nhờ|dùng|để con|cháu|chồng|hàng_xóm ~~ dịch|thông_dịch
        kể|nói|tiết_lộ|cho|đưa ~~ hàng_xóm|ông_chủ|chủ|sếp|bạn_bè|mọi_người|người_khác|gia_đình_chồng ~ [biết|nghe]
        kể|tiết_lộ|lộ ~ bệnh|hồ_sơ|thông_tin|bịnh [của] [tôi|con]
        {no} [được|có|xin|hỏi] [sự] đồng_ý|cho_phép|phép ~ chia_sẻ|đưa|đăng
        đưa|đăng|tung|post|phát_tán|up ~~ facebook|mạng|internet|zalo|tiktok
        vi_phạm ~ riêng_tư|quyền|bảo_mật
        hỏi ~~ trước_mặt|ngay_trước|có_mặt|kế_bên|bên_cạnh chồng|bạn_trai|anh|mặt_chồng
        hỏi ~~ an_toàn|đánh|bạo_hành ~~ chồng|bạn_trai
        phân_biệt [đối_xử|chủng_tộc]
        kỳ_thị|kì_thị|phân_biệt_đối_xử
        {no}|từ_chối ~ giúp|tiếp|khám|phục_vụ|thông_dịch ~~ tiếng_anh|tiếng_mỹ
        vì [tôi|tui|mình|em] {no} [biết|nói] [được] tiếng_anh ~~ {no}|từ_chối
        từ_chối|{no}_cho|{no}_chịu ~ thông_dịch_viên|phiên_dịch
        đối_xử ~ tệ|khác|phân_biệt|như_chó ~ vì
        về nước [của] mày|đi
        la|nói|hét|đọc|kể|hỏi ~~ trước_mọi_người|trước_mặt_mọi_người|lớn|to|trước_đám ~~ hiv|bệnh|sida|bịnh|thai|kết_quả
        hiv|sida ~~ trước|lớn|mọi_người
        học|nói tiếng_anh [đi|không_thì|hoặc|trước] {no}_thì|hoặc|đi_rồi|trước_đã|rồi_hãy
        về|cút nước|nước_mày|xứ [đi|của|mày|tôi]
        {no} thì về nước
        cười|nhạo|chế_giễu|nhái ~ giọng|tiếng_anh
        đọc|nói|kể|la ~ hồ_sơ|bệnh|thông_tin|kết_quả ~ lớn|to|trước|mọi_người|quầy
        tự mang|đem|kiếm|tìm|dẫn ~ thông_dịch*|phiên_dịch|người_dịch
        hình|ảnh|video|tên|chuyện ~~ {no} xin_phép|hỏi|phép|đồng_ý|cho_phép`,
      unless: `
        con|cháu ~ là|muốn_làm|học thông_dịch*|phiên_dịch
        {no} [bị|có] kỳ_thị|phân_biệt
        chống kỳ_thị|phân_biệt`,
    },
    {
      signal: "health_harm",
      urgency: 3,
      any: `
        mốc|nấm_mốc|ẩm_mốc|gián|chuột|rệp|bọ_chét|ẩm_ướt|dột|nước_dơ|sơn_chì|nhiễm_chì|chì_trong|có_chì
        nước ~ trần|nóc|mái|tường|trần_nhà`,
      with: `
        hen|suyễn|khó_thở|dị_ứng|bệnh|bịnh|viêm_phổi|viêm_phế_quản|phát_ban|ngứa|nhập_viện|ốm|sốt|bị_chì
        ho [suốt|hoài|nhiều|cả|miết|liên_tục|khan|dữ] suốt|đêm|hoài|nhiều|cả|miết|quá
        thở {no} [nổi|được]`,
      unless: `
        hết|dọn|sửa|diệt [sạch|xong] mốc|gián|chuột
        gián|trung_gian|thời_gian đoạn|tiếp|hạn`,
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: `
        {no}|chưa|chẳng|đâu [có|thấy|nghe|được|một] ai [gọi|trả_lời|liên_lạc|hồi_âm|báo|cho|bắt_máy] [gọi|trả_lời|liên_lạc|hồi_âm|báo|bắt_máy]
        {no}|chưa [thấy|có|được|nghe|nhận_được] [ai] gọi_lại|trả_lời|hồi_âm|liên_lạc|tin_tức|tin_gì|hồi_đáp|phản_hồi
        {no} biết|rõ ~ hồ_sơ|đơn|vụ ~ [tới|đến|ra]
        để_lại|gửi|nhắn ~ tin_nhắn|lời_nhắn|tin|message ~~ {no}|chưa
        mất|thất_lạc ~ giấy|hồ_sơ|đơn|giấy_tờ
        giấy_giới_thiệu|giới_thiệu|hồ_sơ ~~ {no}|chưa [thấy] [có] nhận|nhận_được|thấy
        hồ_sơ|vụ ~ bị|đã đóng
        chờ|đợi|trông [mãi|hoài] tin|hồ_sơ|trả_lời|điện_thoại|kết_quả
        chờ|đợi|{no}_nghe|im ~~ từ tháng|năm|mùa|hè
        {no}|chẳng bao_giờ|khi_nào|hề [chịu] gọi|trả_lời|hồi_âm|bắt_máy|gọi_lại
        gọi hoài|mãi|miết ~ chuông|{no}|reo`,
      unless: "{no} có ai nói",
    },
    {
      signal: "no_answer",
      urgency: 3,
      any: "{many} tháng|tuần",
      near: "đợi|chờ|{no}_ai|trả_lời|{no}_thấy|tin_tức|hồi_âm",
      unless: "{many} tháng tuổi",
    },
  ],
};
