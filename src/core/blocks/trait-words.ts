/**
 * Words of class names, ids and test ids, and what they say of an element. Names are cut into lower-case words
 * first; a word here is one such word or two neighbours written together ("read-more" is "readmore").
 */
export const TRAIT_WORDS = {
  related: `related relatedarticles relatedarticle relatedlinks relatedlink relatedcontent relatedstories
    relatedposts relatedpost relatednews relatedtopics relateditems recommended recommendation
    recommendations recommend reco recos recirc recirculation morefrom moreon morestories morenews
    morearticles readmore readnext upnext nextarticle nextstory nextpost prevnext previouspost nextprev
    mostread mostpopular popular popularposts trending trendingnow topstories latest latestnews
    latestposts latestarticles mostviewed mostcommented similar similarposts similararticles seealso
    onward furtherreading linklist linkbox interlink outbrain taboola zergnet revcontent mgid nativo
    dianomi jprelatedposts yarpp crp inlinerelated teaserlist articlelist newslist postlist storylist
    postnavigation postnav othernews otherarticles moretopics continuereading dontmiss alsolike
    editorspicks featuredposts featuredarticles`,
  advertisement: `ad ads adv advert adverts advertisement advertising adunit adslot adbox adwrapper adcontainer
    adplaceholder adlabel adbanner adsense adsbygoogle dfp gpt gptad dfpad bannerad leaderboard mpu
    skyscraper billboard sponsor sponsored sponsoredcontent sponsorship promoted advertorial nativead
    werbung anzeige anzeigen affiliate affiliates affiliatelink adcontent adtext adblock adspot adzone
    inlinead teads googlead googleads mrec halfpage adhesion stickyad topad bottomad textad midad buybox
    buybutton buynow productbox advertise`,
  newsletter: `newsletter newsletters newslettersignup signup subscribe subscribebox subscribeform subscription
    subscriptions subscriber mailinglist mailchimp emailsignup emailform optin optinform mcembed
    notification notifications webpush appbanner appdownload downloadapp appstore getapp smartbanner
    abonnement abonnieren abo convertkit hellobar piano googlenews`,
  share: `share shares sharing sharebar sharebox sharebuttons sharebutton sharelinks sharetools shareicons
    sharethis addtoany addthis sharedaddy socialshare socialsharing social socialbar socialmedia
    socialicons sociallinks socialbuttons sociallist articletools articleactions actionbar actions
    partage bookmark bookmarks savearticle follow followus followbutton followers sns sharer heateor ssba
    essb swp printlink printbutton utilitybar likebutton likes reactions reaction rating ratings vote
    votes thumbs`,
  bio: `bio biography authorbio authorbox authorinfo authordescription authorprofile authorcard authordetails
    authorblock authorcontainer authormeta aboutauthor aboutme authorfooter postauthor authorarea
    authorsection contributor contributors contributorbio bylinebio abhbox profilecard reporter authors
    authorlist`,
  comments: `comment comments commentlist commentform commentsection commentarea commentcount commentscount
    respond disqus disqusthread discussion discussions coral spotim viafoura vuukle fbcomments
    commentaire comentarios comentario commento replies replyform usercomments responses conversation
    forum facebookcomments feedbackform`,
  consent: `cookie cookies cookieconsent cookiebanner cookienotice cookiebar cookielaw cookiepolicy gdpr consent
    ccpa onetrust didomi sourcepoint truste evidon tcf privacybanner privacysettings datenschutz iubenda
    borlabs cmplz cookieinfo cookiemessage modaldialog`,
  paywall: `paywall regwall meter plusbanner paywallcontainer barrier contentgate loginprompt`,
  player: `player videoplayer audioplayer jwplayer jwp playlist videoplaylist vjs videojs mediaplayer
    podcastplayer listen brightcove dailymotion plyr videocontrols kaltura videocarousel playercontainer`,
  navigation: `nav navbar navigation navi mainnav mainmenu sitenav sitemenu menu menus submenu megamenu dropdown
    breadcrumb breadcrumbs crumbs crumb pagination pager pagenav paging masthead siteheader topbar topnav
    globalnav header globalheader pageheader headerbar headernav subnav skiplink skiplinks skiptocontent
    sitelinks hamburger offcanvas drawer search searchform searchbox searchbar login loginform signin
    languageswitcher toc tableofcontents eztoc sectionnav categories categorylist tabs tablist tabbar
    quicklinks weather ticker newsticker marquee carousel slick swiper slider flexslider backtotop
    scrolltop totop jumplinks anchornav edition`,
  tags: `tags tag taglist taglinks tagcloud posttags articletags topics topiclist topictags tagsection
    entrytags tagbox categorylinks catlinks postcategories articletopics storytags filed postedin`,
  meta: `meta byline bylines author authorname date dateline datetime timestamp time published publishdate
    pubdate publicationdate updated lastupdated modified articlemeta postmeta entrymeta storymeta
    metainfo metadata readingtime readtime articleinfo articledate postdate postinfo entrydate infobar
    byauthor autor data bylinewrapper credits source sources viewcount views postviews articlebyline
    articledetails postedon posted writer dateinfo timeago`,
  legal: `copyright copyrights copyrightnotice disclaimer disclosure legal legalnotice terms termsofuse imprint
    impressum rights license licence syndication republish reprint affiliatedisclosure trustproject
    ethics standards`,
  caption: `caption captions captiontext imagecaption photocaption imgcaption figcaption figurecaption wpcaption
    mediacaption captionwrapper imagetext imagedescription videocaption gallerycaption`,
  body: `articlebody articlecontent articletext articlecontents articlecopy bodycopy bodytext bodycontent body
    storybody storycontent storytext entrycontent postcontent postbody posttext postentry contentbody
    maincontent articlemain maintext newscontent newstext newsarticle richtext textbody articleparagraph
    paragraph articlepage articlewrapper articleentry wysiwyg textblock textcontent contenttext
    singlecontent blogpost blogcontent detailcontent detailtext detailbody articledetail noticia texte
    artikel contentarticle bodyarticle storyarticle articlesection prose copy`,
  live: `liveblog livestream liveevent live`,
  standfirst: `standfirst lead leadtext leadparagraph lede leadin intro introtext introduction teasertext subhead
    subheading subheadline subtitle deck dek articledek summary articlesummary storysummary excerpt
    abstract lid spot articlelead articleintro articleteaser description articledescription preamble
    ingress subhed subdeck synopsis`,
  headline: `headline headlines title articletitle articleheadline pagetitle posttitle entrytitle storytitle
    storyheadline hed maintitle newstitle titulo titel`,
  embed: `tweet twitter twittertweet twitterwidget instagram instagrammedia tiktok bluesky mastodon embed
    embedded socialembed oembed threads reddit telegram`,
  pullquote: `pullquote pullout callout quotebox highlightquote`,
  screenReader: `sronly visuallyhidden screenreader screenreaderonly assistivetext hiddenvisually offscreen printonly`,
  correction: `correction corrections`,
  teaser: `teaser teasers promo promos promobox promotion card cards cardlist tile tiles tease bundle grid
    newsbox listitem postcard articlecard storycard storylink articlelink cta callout feed thumb
    thumbnail thumbnails`,
  infobox: `infobox factbox fact facts sidebar aside keypoints keytakeaways takeaways highlights glossary inhalt`,
  gallery: `gallery galleries slideshow photogallery imagegallery lightboxgallery`,
  credit: `credit credits imagecredit photocredit imgcredit photographer copyright imagesource attribution`,
  kicker: `kicker eyebrow overline rubric flag label slug category section sectionname sectionlabel`,
  footer: `footer footers colophon sitefooter pagefooter globalfooter bottombar articlefooter entryfooter
    postfooter articlebottom articleend storyfooter footernav`,
  sidebar: `sidebar sidebars siderail rightrail rightcol rightcolumn leftcol leftrail rail secondary widget
    widgets widgetarea secondarycontent tertiary asidecontent railcontent rightside rightbar extras`,
};
