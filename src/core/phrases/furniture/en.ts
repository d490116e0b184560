import type { Furniture } from '../furniture.ts';

/** English. */
export const en: Furniture = {
  begins: {
    related: `related|recommended|read more|read next|also read|more stories|more news|more from|more on this|
      more in|more like this|most read|most popular|most viewed|popular|top stories|top news|top picks|
      latest news|latest stories|latest posts|latest articles|latest from|latest videos|the latest|
      trending|you may also like|you might also like|you may like|you might like|
      you may also be interested in|if you liked this|don t miss|in case you missed it|up next|
      next article|next post|next up|previous article|previous post|editor s picks|editors picks|featured|
      further reading|keep reading|continue reading|see also|see more|also in|other news|elsewhere on|
      explore more|discover more|just in|breaking news|must read|recent posts|recent articles|recent news|
      recent stories|watch next|share your story|for you|our picks|headlines|full coverage|read our|watch|
      more|click here|listen|read the full|check out|next|previous|read also|also see|read this|
      read the latest|most commented|most shared|what to read next|latest headlines|
      you might be interested in|other posts|you may be interested in`,
    advertisement: `sponsored|sponsored content|sponsored by|sponsored links|partner content|promoted|advertisement|
      advertorial|advertisement continue reading below|article continues below|story continues below|
      story continues|skip advertisement|ad|ads|advert|remove ads|advertising|article continues after this advertisement|scroll to continue`,
    newsletter: `newsletter|newsletters|subscribe|sign up|join our|get our|get the|stay informed|stay updated|
      stay connected|stay in the know|never miss|don t miss out|download our app|download the app|
      keep up with|support our|support us|support independent|get breaking news|join us on|join the|
      download the|download our|for the latest|enter your email|your email|email address|by signing up|
      by subscribing|by submitting|by clicking|by entering|by providing|you can unsubscribe|unsubscribe|
      thank you for signing|thanks for signing|thank you for subscribing|thanks for subscribing|
      invalid email|want more|we respect your privacy|this site is protected by recaptcha|
      something went wrong|please enter|please try again|become a member|follow our channel|add us as`,
    share: `share|follow us|follow|shares|tweet|pin it|pin|email|e mail|print|copy link|link copied|save|
      bookmark|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|flipboard|messenger|instagram|
      x|like|listen|text size|font size|click to share|loading|follow our|find us on`,
    bio: `about the author|written by|the author|author|authors|contributors|follow me on|more by|
      view all posts by|view profile|send tips|got a tip|contact us|contact`,
    comments: `comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|
      discussion|view comments|show comments|conversation|what do you think|no comments|0 comments|
      your comment|have your say|responses|your email address will not be published|
      required fields are marked|save my name|reply|join the discussion|add comment|commenting guidelines|
      community guidelines|report comment|report abuse`,
    consent: `we value your privacy|your privacy|privacy preference center|manage consent preferences|
      this site uses cookies|we use cookies|cookie settings|cookie policy|cookies|
      this website uses cookies|we and our partners|by continuing to use|accept all|accept cookies|accept|
      reject all|manage preferences|manage cookies|privacy policy|you need to enable javascript|
      please enable javascript|javascript is|your browser does not support|to view this content|
      this content is hosted by`,
    paywall: `already have an account|log in|login|sign in|create an account|create account|register|
      start your free trial|try for|unlock|you ve reached|please log in|unlimited access|
      subscribe to continue|subscribe to read|subscribe to keep|subscribe now to|to continue reading|
      continue reading with|already a subscriber|already a member|already subscribed|
      this article is for subscribers|this story is for subscribers|this content is for|subscribers only|
      for subscribers|log in to continue|sign in to continue|register to continue|create a free account|
      want to read|to read the full|to read this|you have reached`,
    player: `playlist|more videos|latest videos|featured video|play video|play|pause|volume|replay|watch video|
      watch the video|watch live|live stream|listen to|your browser does not support|current time|
      duration|playback|this slideshow requires javascript|0 00|00 00`,
    tags: `tags|topics|in this article|filed under|explore more on these topics|related topics|related tags|
      keywords|categories|category|posted in|tagged|tag`,
    meta: `by|published|posted|updated|last updated|last modified|first published|written by|reporting by|
      edited by|photo by|image|photo|picture|credit|source|sources|via|author|date|min read|reading time`,
    legal: `copyright|disclaimer|disclosure|legal notice|terms of use|privacy policy|our standards|license|©|
      all rights reserved|this material may not be|originally published|first published|we may earn|
      when you purchase|if you buy|this post may contain|terms of service|terms and conditions|
      do not sell|send us feedback|this content is protected`,
    live: `latest updates|filter by|sort by|newest first|oldest first|refresh|load more|show more|show less|
      filter`,
    navigation: `skip to content|skip to main content|skip to|skip navigation|back to top|back to|go to top|
      return to|go to homepage|home|menu|close|search|toggle|top|jump to|table of contents|contents|
      view all|see all|show all|view more|all news|next page|previous page|page|enlarge|expand|1 of|
      hide caption`,
  },
  pleas: {
    newsletter: `sign up for our|sign up to our|sign up for the|sign up for my|sign up to my|sign up to the|
      subscribe to our|subscribe to my|subscribe to the|our newsletter|our free newsletter|
      our weekly newsletter|our free weekly newsletter|our daily newsletter|our free daily newsletter|
      consider becoming a member|consider becoming a subscriber|consider making a donation|
      sponsor this newsletter|sponsor our newsletter|download our app|support our work|delivered to your inbox`,
    share: `spread the word about this|follow us on|follow me on|share this story|share this article|
      share this post|our whatsapp channel|our telegram channel|our facebook page`,
    comments: `leave a comment|leave us a comment|leave me a comment|leave a reply|leave a star rating|
      did you make this recipe|did you make one of my recipes|how was this issue|
      in the comments below|in the comments section|let us know in|let us know what`,
    legal: `affiliate link|affiliate links|affiliate marketer|affiliate commission|earn a commission|
      earns a commission|earn commission|earns commission|earn a small commission|
      earn an affiliate commission|reprinted with permission|reprinted here with permission|earn us a commission`,
  },
  subscribing: `sign up|signing up|subscri|join us|join our|like us|find us`,
  letters: `newsletter`,
  channels: `facebook|instagram|telegram|whatsapp|youtube|viber|tiktok|google|twitter|journalis`,
  responses: `reply|report|like|dislike|flag|report abuse|report comment|quote`,
  credits: `photo|photos|photograph|photographs|image|images|picture|pictures|credit|credits|illustration|graphic|
    screenshot|screengrab|courtesy|video|photo by|photos by|image by|picture by|courtesy of|photo courtesy of|
    image courtesy of|file photo|cover photo|featured image|image source|archive`,
  notices: {
    correction: `correction|corrections|clarification`,
    update: `update|updated|updates|updates to add|this story has been updated|this article has been updated|
      this is a developing story`,
    note: `editor s note|editors note|note to readers`,
  },
  amended: `an earlier version of this article|an earlier version of this story|
    an earlier version of this report|an earlier version of this post|
    a previous version of this article|a previous version of this story|this article was amended|
    this article has been amended|this article was corrected|this article has been corrected|
    this story has been corrected|this story was updated to correct|
    this story has been updated to correct|this article has been updated to correct`,
};
