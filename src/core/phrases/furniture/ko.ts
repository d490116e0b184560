import type { Furniture } from '../furniture.ts';

/** Korean. */
export const ko: Furniture = {
  begins: {
    related: `관련기사|관련뉴스|많이 본 뉴스|인기기사|함께 볼만한|추천 기사|추천기사|관련 기사|인기 기사|이 시각|관련 뉴스|관련 글|관련 콘텐츠|관련 영상|관련링크|연관기사|많이 읽은|
      최신기사|기자의 다른 기사`,
    advertisement: `광고|기사는 광고 뒤에|스폰서|협찬`,
    newsletter: `구독|뉴스레터|앱 다운로드|무료 구독|앱 설치`,
    share: `공유|인쇄|스크랩|글자크기|공유하기|링크 복사|페이스북|카카오톡|기사 공유`,
    bio: `기자 소개|기자 프로필`,
    comments: `댓글|전체 댓글|내 댓글|답글|신고`,
    consent: `이 사이트는|쿠키|모두 동의`,
    paywall: `이 기사는 유료|유료회원|이미 회원|로그인 후|구독 후`,
    player: `동영상 재생|기사 듣기`,
    tags: `태그|키워드|관련 태그`,
    meta: `입력|기자|사진|읽는 시간|수정|업데이트|글|글 사진`,
    legal: `무단 전재|무단전재|저작권자|저작권|copyright`,
    live: `최신순|더보기`,
    navigation: `맨 위로|본문 바로가기|홈으로`,
  },
  pleas: {
    newsletter: `뉴스레터를 구독`,
    share: `팔로우하세요|채널을 구독해|구독해 주세요|구독해주세요`,
    legal: `무단 전재 및`,
  },
  subscribing: `구독`,
  letters: `뉴스레터`,
  responses: `답글|답글쓰기|답글 쓰기|신고|추천|답글달기`,
  credits: `사진|출처|자료사진|자료 사진|이미지|제공`,
  notices: {
    correction: `정정|바로잡습니다`,
    update: `업데이트`,
  },
  amended: `이 기사의 이전`,
};
