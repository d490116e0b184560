import type { Furniture } from '../furniture.ts';

/** Spanish. */
export const es: Furniture = {
  begins: {
    related: `te puede interesar|lo más leído|lee también|ver más|últimas noticias|además|noticias relacionadas|
      artículos relacionados|te recomendamos|lo más visto|más noticias|lea también|leer más|
      más información|más sobre|recomendados|relacionadas|relacionados|relacionado|lea más|lee más|
      lea además|puede interesarte|leé más|más de|
      vea también|vea más|ver también|mira también|le puede interesar|también te puede interesar`,
    advertisement: `publicidad|contenido patrocinado|la noticia continúa después de la publicidad`,
    newsletter: `suscríbete|suscríbete a|descarga nuestra|descarga la app|boletín|únete|suscríbase a|
      haz una donación`,
    share: `compartir|comparte|copiar enlace|copiar el enlace|síguenos en|síguenos|síganos en`,
    bio: `sobre el autor|sobre la autora`,
    comments: `comentarios|deja un comentario|deja tu comentario|comenta|comentar|dejar un comentario|
      añade un comentario`,
    consent: `utilizamos cookies|usamos cookies|aceptar todo|aceptar y|nosotros y nuestros|
      para ver este contenido`,
    paywall: `suscríbete para|ya eres suscriptor|contenido exclusivo|para seguir leyendo|solo para suscriptores|
      inicia sesión`,
    player: `reproducir|ver vídeo|escuchar`,
    tags: `temas|etiquetas|archivado en`,
    meta: `por|publicado|actualizado|fotos|tiempo de lectura|fuente|última actualización|foto`,
    legal: `todos los derechos reservados|prohibida la|queda prohibida`,
    live: `más recientes|cargar más|mostrar más`,
    navigation: `volver arriba|ir al contenido|inicio`,
  },
  pleas: {
    newsletter: `nuestro boletín|nuestros boletines`,
    share: `síguenos en|síganos en|seguinos en|síguenos a través`,
    comments: `deja tu comentario`,
    legal: `enlaces de afiliado|the trust project`,
  },
  subscribing: `suscr|únete|sigue|siga|recib|descarg|apoya`,
  letters: `boletin|boletín`,
  channels: `canal|periodismo`,
  responses: `responder|denunciar|reportar|me gusta|contestar`,
  credits: `archivo|fotografía|fotografías|imagen|imágenes|crédito|gráfico|foto|fotos`,
  notices: {
    correction: `corrección|fe de errores|rectificación`,
    update: `actualización|esta noticia ha sido actualizada`,
    note: `nota de la redacción|nota del editor`,
  },
  amended: `una versión anterior de este artículo|una versión anterior de esta noticia|
    en una versión anterior de esta noticia|en una versión anterior de este artículo`,
};
