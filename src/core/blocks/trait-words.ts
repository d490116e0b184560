/**
 * Words of class names, ids and test ids, and what they say of an element. Names are cut into lower-case words
 * first; a word here is one such word or two neighbours written together ("read-more" is "readmore").
 */
export const TRAIT_WORDS = {
  related: `related relatedarticles relatedarticle relatedlinks relatedlink relatedcontent relatedstories
    relatedstory relatedposts relatedpost relatednews relatedtopics relateditems recommended recommendation recommendations
    recommend reco recos recirc recirculation morefrom moreon morestories morenews morearticles readmore readalso
    alsoread readnext upnext nextarticle nextstory nextpost prevnext previouspost nextprev mostread mostpopular
    popular popularposts trending trendingnow trendingnews topstories topstory latest latestnews latestposts
    latestarticles mostviewed mostshared mostcommented similar similarposts similararticles seealso
    onward crosslinks crosslink furtherreading linklist linkbox linksbox interlink interlinks
    outbrain taboola zergnet revcontent mgid plista ligatus nativo engageya dianomi jubna jprelatedposts
    yarpp crp zemanta verwandt aehnliche weitere mehrzumthema lesenauch auchinteressant empfehlung
    empfehlungen meistgelesen meistgelesene lire alire lireaussi aussi liresuite similaires relacionados
    relacionadas relacionado relacionada noticiasrelacionadas masleidas masleido masnoticias leiamais vejamais vejatambem leiatambem maislidas
    correlati correlate correlata leggianche piuletti approfondimenti gerelateerd gerelateerde meerover leesook leesmeer
    powiazane podobne czytajtakze polecane polecamy zobacztakze ilgili ilgilihaberler ilgilihaber benzer oneri onerilen
    digerhaberler coksokunan cokokunan readmorelink inlinerelated inlinepromo storypromo teaserlist
    articlelist newslist postlist storylist postnavigation postnav siblingarticles relacao relacionadasnoticias
    morestory otherstories othernews otherarticles moretopics keepreading continuereading dontmiss youmaylike
    youmightlike mayalsolike maylike alsolike editorspicks editorpicks featuredposts featuredarticles related2
    readalsobox ontopic onthistopic seealsobox newsin zumthema mehrzum thememore themenbox artikelliste`,
  advertisement: `ad ads adv advert adverts advertisement advertisements advertising adunit adslot adbox adwrapper
    adcontainer adplaceholder adlabel adbanner adsense adsbygoogle admanager dfp gpt gptad dfpad banner bannerad leaderboard mpu skyscraper
    billboard sponsor sponsored sponsoredcontent sponsorship promoted partnercontent paidcontent paidpost advertorial native nativead
    werbung anzeige anzeigen reklam reklama reklame publicite pub publicidad publicidade pubblicita commercial
    affiliate affiliates affiliatebox affiliatelink adcontent adtext adblock adblocker adspot adspace adzone inlinead
    teads admob prebid googlead googleads mrec halfpage adhesion stickyad topad bottomad textad midad interscroller
    kaufberatung dealbox buybox buybutton buynow productbox advertise annonce annonces advertentie`,
  newsletter: `newsletter newsletters newslettersignup signup subscribe subscribebox subscribeform subscription
    subscriptions subscriber mailinglist mailchimp mailpoet emailsignup emailform optin optinform optinmonster
    mcembed notification notifications pushnotification webpush appbanner appdownload downloadapp
    appstore getapp smartbanner appbox inscription abonnement abonnieren abo infolettre boletin
    sumome convertkit hellobar sailthru pianoid piano registrationwall whatsappchannel telegramchannel googlenews followgoogle`,
  share: `share shares sharing sharebar sharebox sharebuttons sharebutton sharelinks sharetools shareicons sharethis
    addtoany addthis sharedaddy socialshare socialsharing social socialbar socialmedia socialicons sociallinks socialbuttons
    sociallist sociallinks toolbar articletools articleactions actionbar actions storytools teilen partage partager compartir
    compartilhar condividi udostepnij paylas bookmark bookmarks savearticle savestory follow followus followbutton followers
    sns snsshare snsarea sharer heateor jssocials ssba essb swp printlink printbutton emailarticle emailthis
    fontsize textsize fontresizer listenbar utilitybar likebutton likes reactions reaction emojireactions rating ratings vote votes thumbs`,
  bio: `bio biography authorbio authorbox authorinfo authordescription authorprofile authorcard authordetails authorblock
    authorcontainer authormeta aboutauthor aboutauthors abouttheauthor aboutme authorfooter postauthor authorarea authorsection
    contributor contributors contributorbio autorbox autorinfo autorenbox staffbio writerbio bylinebio guestauthor multiauthor
    mabox abhbox saboxplus saboxplus saboxgravatar journalistprofile profilecard reporterinfo reporter authors authorlist`,
  comments: `comment comments commentlist commentform commentsection commentarea commentcount commentscount respond disqus
    disqusthread discussion discussions livefyre coralproject coral openweb spotim viafoura vuukle fbcomments
    kommentare kommentar leserkommentare commentaire commentaires comentarios comentario commenti commento
    komentarze reacties yorum yorumlar replies replyform leavereply readercomments usercomments hyvor responses
    conversation forum facebookcomments remark guestbook usernoise feedbackform`,
  consent: `cookie cookies cookieconsent cookiebanner cookienotice cookiebar cookielaw cookiepolicy gdpr consent consents
    cmp ccpa onetrust ot didomi usercentrics quantcast qc sourcepoint cookiebot trustarc truste evidon tcf privacybanner
    privacymanager privacysettings datenschutz cnil iubenda borlabs cmplz euconsent cookieinfo cookiemessage modal modaldialog
    popup popups lightbox overlay interstitial`,
  paywall: `paywall paygate regwall registerwall registrationwall metering meter subscribewall subscriptionwall paidwall
    premiumoffer offerbox subscriberonly subscribersonly plusbanner paywallbox paywallcontainer pluswall loginwall
    softwall hardwall barrier piano tp tpmodal offers gateway regiwall contentgate gatedcontent loginprompt signinprompt inlineoffer`,
  player: `player videoplayer audioplayer jwplayer jwp playlist videoplaylist vjs videojs mediaplayer podcastplayer
    listen listenarticle texttospeech tts readaloud audioarticle brightcove bcplayer dailymotion jplayer mejs plyr
    videocontrols kaltura audioread speechkit beyondwords trinity trinityplayer readspeaker videolist videocarousel
    youtubeplaylist videoembedcaption playercontainer`,
  navigation: `nav navbar navigation navi mainnav mainmenu sitenav sitemenu menu menus submenu megamenu dropdown
    breadcrumb breadcrumbs crumbs crumb pagination pager pagenav paging masthead siteheader topbar topnav globalnav header
    globalheader pageheader headerbar headernav subnav skiplink skiplinks skiptocontent sitelinks hamburger offcanvas drawer search
    searchform searchbox searchbar login loginform signin languageswitcher langswitcher toc tableofcontents eztoc
    sectionnav categories categorylist tabs tablist tabbar quicklinks weather ticker newsticker marquee stockticker carousel
    slick swiper slider flexslider backtotop scrolltop totop jumplinks anchornav edition`,
  tags: `tags tag taglist taglinks tagcloud posttags articletags topics topic topiclist topictags keywords keyword
    hashtags tagsection entrytags tagbox labels termlist categorylinks catlinks postcategories articletopics storytags schlagworte
    schlagwort etiquetas etiketler motscles filedunder filed postedin`,
  meta: `meta byline bylines author authorname date dateline datetime timestamp time published publishdate pubdate
    publicationdate updated lastupdated modified articlemeta postmeta entrymeta storymeta metainfo metadata readingtime
    readtime timetoread readduration articleinfo articledate postdate postinfo entrydate infobar byauthor autor autores auteur
    autore datum fecha data dateauthor bylinewrapper credits source sources viewcount views postviews articlebyline
    articledetails articleheaderinfo newsinfo postedon posted writer dateinfo timeago source`,
  legal: `copyright copyrights copyrightnotice disclaimer disclosure legal legalnotice terms termsofuse imprint
    impressum rights rightsinfo license licence syndication republish reprints reprint affiliatedisclosure
    trustproject ethics standards correctionpolicy`,
  caption: `caption captions captiontext imagecaption photocaption imgcaption figcaption figurecaption wpcaption
    wpcaptiontext mediacaption picturecaption captionwrapper bildunterschrift bildtext legende imagetext imagedescription
    photodesc imgdesc picdesc cutline piedefoto didascalia videocaption articleimagecaption gallerycaption phototext`,
  body: `articlebody articlecontent articletext articlecontents articlecopy bodycopy bodytext bodycontent body storybody
    storycontent storytext storycontents entrycontent entrybody postcontent postbody posttext postentry contentbody
    maincontent articlemain maintext newsbody newscontent newstext newsarticle richtext textbody articleparagraph paragraph
    contentbodytext articlepage articlewrapper articleentry wysiwyg textblock textcontent contenttext singlecontent
    blogpost blogcontent detailcontent detailtext detailbody articledetail articulo cuerpo noticia corpo materia texte textearticle
    contenu articulocuerpo haberdetay habermetni icerik artikel artikeltext artikelbody artikelinhalt articlechunk tdpostcontent
    contentarticle bodyarticle storyarticle articlesection prose copy`,
  live: `liveblog livestream liveticker livefeed liveupdates liveevent liveposts live keyevents keyevent livecenter directo`,
  standfirst: `standfirst lead leadtext leadparagraph lede lead-in leadin intro introtext introduction introparagraph teasertext subhead subheading
    subheadline subtitle subtitulo deck dek articledek summary articlesummary storysummary excerpt abstract chapo chapeau chapeu
    sottotitolo occhiello sommario vorspann anriss unterzeile entradilla bajada sumario copete resumo linhafina gravata lid zajawka
    spot ozet articlelead articleintro articleteaser description articledescription preamble ingress sommaire subhed subdeck articledeck
    storydeck standfirsttext synopsis headlinesummary`,
  headline: `headline headlines title articletitle articleheadline pagetitle posttitle entrytitle storytitle storyheadline
    hed maintitle newstitle titulo titel titre titolo`,
  embed: `tweet twitter twittertweet twitterwidget instagram instagrammedia tiktok tiktokembed blueskyembed bluesky mastodon fbpost facebookpost
    embed embedded embedpost socialembed oembed threads reddit redditembed telegrampost telegram`,
  pullquote: `pullquote pullquotes pullout callout blockquotepull quotebox highlightquote bigquote citat zitat`,
  screenReader: `sronly visuallyhidden screenreader screenreadertext screenreaderonly assistivetext a11y hiddenvisually offscreen printonly onlyprint
    visuallyhiddenfocusable`,
  correction: `correction corrections clarification editorsnote editornote editorialnote erratum updatenote`,
  teaser: `teaser teasers promo promos promobox promotion card cards cardlist tile tiles tease teaserbox bundle grid
    newsbox listitem postcard articlecard storycard storylink articlelink cta calltoaction callout feed thumb thumbnail thumbnails`,
  infobox: `infobox infokasten factbox fact facts factsheet sidebar aside keyfacts keypoints keytakeaways
    takeaways highlights glossary bulletpoints inhalt steckbrief infokader encadre recuadro kader`,
  gallery: `gallery galleries slideshow photogallery imagegallery galerie diaporama bildergalerie fotostrecke galeria fotogalerie lightboxgallery`,
  credit: `credit credits imagecredit photocredit imgcredit photographer photoby copyright bildnachweis photosource imagesource fotocredit
    attribution creditline`,
  kicker: `kicker eyebrow overline dachzeile spitzmarke cintillo surtitre antetitulo antetitle rubric rubrik flag label slug category section
    sectionname sectionlabel chapeuline topicname`,
  footer: `footer footers colophon sitefooter pagefooter globalfooter bottombar articlefooter entryfooter postfooter articlebottom
    articleend endofarticle storyfooter footernav`,
  sidebar: `sidebar sidebars siderail rightrail rightcol rightcolumn leftcol leftrail rail secondary widget widgets
    widgetarea sidecolumn secondarycontent tertiary asidecontent railcontent rightside rightbar extras`,
};
