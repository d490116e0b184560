import type { Furniture } from '../furniture.ts';

/** Indonesian. */
export const id: Furniture = {
  begins: {
    related: `terpopuler|rekomendasi|selengkapnya|baca juga|baca selengkapnya|baca lainnya|baca berita lainnya|
      lihat juga|berita terkait|berita terkini|mungkin anda suka|artikel sebelumnya|trending`,
    advertisement: `iklan|scroll to continue|lanjutkan membaca|advertorial`,
    newsletter: `unduh aplikasi|download aplikasi|dukung kami`,
    share: `bagikan|ikuti kami`,
    bio: `tentang penulis`,
    comments: `komentar|tulis komentar|beri komentar|tinggalkan komentar|semua komentar`,
    tags: `topik|tag`,
    meta: `sumber|diterbitkan|diperbarui|foto`,
    legal: `hak cipta|seluruh hak`,
    navigation: `menu`,
  },
  pleas: {
    newsletter: `newsletter kami|unduh aplikasi kami`,
    share: `ikuti kami di|ikuti saluran whatsapp|ikuti kanal whatsapp|gabung saluran whatsapp|ikuti berita kami|
      jangan lupa ikuti|gabung grup telegram|follow kami di`,
  },
  subscribing: `berlangganan|langganan`,
  responses: `balas|laporkan|suka`,
  credits: `gambar|sumber|ilustrasi|dok|dokumentasi|tangkapan layar|foto`,
  notices: {
    correction: `ralat|koreksi`,
  },
  amended: `versi sebelumnya dari artikel`,
};
