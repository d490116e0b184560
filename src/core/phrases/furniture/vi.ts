import type { Furniture } from '../furniture.ts';

/** Vietnamese. */
export const vi: Furniture = {
  begins: {
    related: `đọc thêm|xem thêm|đọc tiếp|xem tiếp|đọc nhiều|xem nhiều|tin liên quan|bài liên quan|tin mới|
      bài khác|mời bạn đọc|bài tiếp theo`,
    advertisement: `quảng cáo|tài trợ`,
    newsletter: `đăng ký|nhận tin|bản tin`,
    share: `chia sẻ|theo dõi`,
    bio: `về tác giả`,
    comments: `bình luận|ý kiến|gửi bình luận|viết bình luận|báo xấu`,
    tags: `từ khóa`,
    meta: `ảnh|nguồn|hình ảnh`,
    legal: `bản quyền|mọi quyền`,
    navigation: `menu`,
  },
  pleas: {
    newsletter: `bản tin của chúng tôi|đăng ký nhận bản tin`,
    share: `theo dõi chúng tôi|theo dõi kênh youtube|tham gia kênh|tham gia nhóm zalo`,
    legal: `ghi rõ nguồn`,
  },
  subscribing: `đăng ký`,
  letters: `bản tin`,
  responses: `trả lời|báo cáo|báo vi phạm|báo xấu|thích`,
  credits: `ảnh|hình|nguồn|đồ họa|clip`,
  notices: {
    correction: `đính chính`,
  },
  amended: `phiên bản trước của bài`,
};
