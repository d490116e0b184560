import type { Furniture } from '../furniture.ts';

/** Portuguese. */
export const pt: Furniture = {
  begins: {
    related: `leia também|veja também|você pode gostar|artigos relacionados|saiba mais|notícias relacionadas|
      mais lidas|mais notícias|leia mais|ver mais|recomendado|mais sobre|leia ainda|veja mais|ver também|
      vê também|lê também|ler mais|pode lhe interessar|mais populares|conteúdo relacionado|recomendados|
      relacionadas|relacionados|
      confira também|assista também|você também pode gostar`,
    advertisement: `publicidade|conteúdo patrocinado|continua depois da publicidade|continua após a publicidade`,
    newsletter: `receba|assine nossa newsletter|baixe nosso|baixe o aplicativo|receba no|assine a|assine o`,
    share: `compartilhar|compartilhe|copiar link|siga nos|siga|curta nossa`,
    bio: `sobre o autor|sobre a autora`,
    comments: `comentários|deixe um comentário|deixe seu comentário|comente|deixe o seu comentário|ver comentários|
      todos os comentários|comentar`,
    consent: `aceitar todos|aceitar e|este site usa cookies|nós e os nossos|para ver este conteúdo`,
    paywall: `assine para|já é assinante|conteúdo exclusivo|para continuar lendo|exclusivo para assinantes`,
    player: `reproduzir|ver o vídeo|ouvir o|ouça`,
    tags: `assuntos|palavras chave|marcadores`,
    meta: `tempo de leitura|atualizado|publicado em|fonte|última atualização|foto|fotos`,
    legal: `todos os direitos reservados|proibida a|é proibida`,
    live: `mais recentes|carregar mais|mostrar mais`,
    navigation: `voltar ao topo|ir para o conteúdo|pular para`,
  },
  pleas: {
    newsletter: `nossa newsletter|nossas newsletters`,
    share: `siga nos no|siga nos nas|siga nos em|siga o nosso`,
    comments: `deixe seu comentário`,
    legal: `links de afiliado`,
  },
  subscribing: `inscrev|assine|subscrev|siga|receba|entre no|participe|acompanhe|apoie`,
  letters: `boletim`,
  channels: `jornalismo`,
  responses: `responder|denunciar|curtir|gosto`,
  credits: `fotografia|imagem|imagens|divulgação|arquivo|arte|foto|fotos|crédito`,
  notices: {
    correction: `correção|errata|erramos`,
    update: `atualização`,
    note: `nota da redação`,
  },
  amended: `uma versão anterior deste artigo|uma versão anterior desta reportagem|
    uma versão anterior deste texto`,
};
