// Names and papers of buildings and plans that do not exist.
export const buildings = ["Trường học Hoa Sen", "Trạm y tế Hoa Mai", "Cầu Tre Xanh", "Nhà văn hóa Bờ Sông", "Chợ Giếng Nước"];
export const results = ["Giấy phép xây dựng 01/GPXD", "Thẩm định báo cáo nghiên cứu khả thi", "Nghiệm thu hoàn thành công trình"];
export const plans = ["Quy hoạch Phường Bình Minh", "Quy hoạch Xã Hòa An", "Quy hoạch Phường Tân Phú", "Quy hoạch Xã Đông Sơn"];
export const planLevels = ["Quy hoạch chung", "Quy hoạch phân khu", "Quy hoạch chi tiết"];
export const planners = ["Ủy ban nhân dân Phường Bình Minh", "Ủy ban nhân dân Xã Hòa An", "Sở Xây dựng"];
