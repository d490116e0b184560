import type { Furniture } from '../furniture.ts';

/** Turkish. */
export const tr: Furniture = {
  begins: {
    related: `bunlar da ilginizi çekebilir|diğer haberler|çok okunanlar|son dakika|daha fazla|ayrıca okuyun|
      ilgili haberler|en çok okunanlar|ilginizi çekebilir|önerilen haberler|önerilenler|ayrıca bkz|
      bunu da oku|bunları da oku|bunlar da ilginizi|bunlara da bakın|daha fazlasını oku|öne çıkanlar|
      sizin için`,
    advertisement: `reklam|sponsorlu içerik|haberin devamı reklamdan sonra|reklamlar|sponsorlu|advertorial|haberin devamı`,
    newsletter: `abone ol|bültenimize|uygulamamızı|e bülten|abone olun|bültene abone`,
    share: `paylaş|kaydet|bağlantıyı kopyala|bizi takip|takip et|paylaşın|whatsapp`,
    bio: `yazar hakkında|yazarın diğer`,
    comments: `yorumlar|yorum yap|yorum yaz|yorum|yorumunuz|yorumları göster|tüm yorumlar`,
    consent: `çerezleri kullanıyoruz|çerez|tümünü kabul|kabul et`,
    paywall: `bu haberin devamı|zaten abone|abonelere özel|okumaya devam etmek|giriş yapın`,
    player: `videoyu oynat|videoyu izle|haberi dinle`,
    tags: `etiketler|konular`,
    meta: `güncelleme|giriş|okuma süresi|güncellenme|yayınlanma|fotoğraf|kaynak|foto`,
    legal: `tüm hakları saklıdır|telif hakkı`,
    live: `en yeniler|daha fazla göster|daha fazla yükle`,
    navigation: `yukarı çık|içeriğe geç|anasayfa`,
  },
  pleas: {
    newsletter: `bültenimize`,
    share: `bizi takip edin|bizi takip edebilirsiniz|google news te takip|google haberler de takip`,
    legal: `kaynak gösterilmeden`,
  },
  subscribing: `abone ol|takip ed|katılın|indirin|kaydolun`,
  letters: `bülten`,
  channels: `kanal|gazeteci`,
  responses: `cevapla|yanıtla|şikayet et|beğen|bildir`,
  credits: `fotoğraf|fotoğraflar|görsel|görseller|kaynak|temsili görsel|foto`,
  notices: {
    correction: `düzeltme`,
    update: `güncelleme`,
    note: `editörün notu`,
  },
  amended: `bu haberin önceki`,
};
