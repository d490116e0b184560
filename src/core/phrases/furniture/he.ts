import type { Furniture } from '../furniture.ts';

/** Hebrew. */
export const he: Furniture = {
  begins: {
    related: `מומלצים|קראו גם|קרא גם|קרא עוד|קראו עוד|לקריאה נוספת|עוד באותו נושא|עשוי לעניין אותך|ראו גם`,
    advertisement: `פרסומת|ממומן`,
    newsletter: `ניוזלטר|הצטרפו אלינו`,
    share: `שתפו`,
    bio: `על הכותב`,
    comments: `תגובות|תגובה|הוסף תגובה|הוסיפו תגובה`,
    tags: `תגיות`,
    meta: `צילום|פורסם`,
    legal: `כל הזכויות שמורות`,
  },
  pleas: {
    newsletter: `לניוזלטר שלנו`,
    share: `עקבו אחרינו|הצטרפו לערוץ|הצטרפו לקבוצת|הצטרפו אלינו`,
  },
  subscribing: `הירשמ|הצטרפ`,
  letters: `ניוזלטר|לניוזלטר`,
  responses: `הגב|השב|דווח|אהבתי|הגיבו`,
  credits: `צילום|צילומים|צילם|צילמה|קרדיט|מקור`,
};
