package news

import "parvi/internal/platform/i18n"

var (
	msgNews         = i18n.Text{FI: "Ajankohtaista", SV: "Aktuellt", EN: "News"}
	msgNewsLead     = i18n.Text{FI: "Artikkelit verkostoista, koulutuksesta ja järjestöjen työstä.", SV: "Artiklar om nätverk, utbildning och organisationernas arbete.", EN: "Articles on networks, training and the work of NGOs."}
	msgArticles     = i18n.Count{One: i18n.Text{FI: "{n} artikkeli", SV: "{n} artikel", EN: "{n} article"}, Other: i18n.Text{FI: "{n} artikkelia", SV: "{n} artiklar", EN: "{n} articles"}}
	msgPublication  = i18n.Text{FI: "Julkaisu", SV: "Publikation", EN: "Publication"}
	msgPublisher    = i18n.Text{FI: "Julkaisija", SV: "Utgivare", EN: "Publisher"}
	msgLanguages    = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	msgAppears      = i18n.Text{FI: "Ilmestyy", SV: "Utkommer", EN: "Published"}
	msgTopics       = i18n.Text{FI: "Aiheet", SV: "Ämnen", EN: "Topics"}
	msgTopic        = i18n.Text{FI: "Aihe", SV: "Ämne", EN: "Topic"}
	msgYear         = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	msgAll          = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	msgAuthor       = i18n.Text{FI: "Kirjoittaja", SV: "Skribent", EN: "Author"}
	msgAnswers      = i18n.Text{FI: "Vastuualue", SV: "Ansvarsområde", EN: "Responsible for"}
	msgQuoted       = i18n.Text{FI: "Haastateltavat", SV: "Intervjuade", EN: "People interviewed"}
	msgConcerns     = i18n.Text{FI: "Artikkeli koskee", SV: "Artikeln handlar om", EN: "This article concerns"}
	msgSummary      = i18n.Text{FI: "Tämä on tiivistelmä omin sanoin. Alkuperäinen teksti: {cite}.", SV: "Det här är en sammanfattning med egna ord. Originaltexten: {cite}.", EN: "This is a summary in our own words. The original text: {cite}."}
	msgReadOriginal = i18n.Text{FI: "Lue alkuperäinen", SV: "Läs originalet", EN: "Read the original"}
	msgNewSite      = i18n.Text{FI: "Tutustu uuteen sivustoon", SV: "Bekanta dig med den nya webbplatsen", EN: "See the new site"}
	msgMoved        = i18n.Text{FI: "{name} uudistui. Tutustu uuteen sivustoon.", SV: "{name} har förnyats. Bekanta dig med den nya webbplatsen.", EN: "{name} has been renewed. See the new site."}
	msgEmpty        = i18n.Text{FI: "Täällä näkyvät julkaistut artikkelit. Vielä ei ole yhtään.", SV: "Här visas publicerade artiklar. Än finns det inga.", EN: "Published articles appear here. There are none yet."}
	msgNoMatch      = i18n.Text{FI: "Näillä rajauksilla ei löydy artikkeleita.", SV: "Inga artiklar hittas med de här avgränsningarna.", EN: "No articles match these filters."}
	msgShowAll      = i18n.Text{FI: "Näytä kaikki artikkelit", SV: "Visa alla artiklar", EN: "Show all articles"}
	msgDraft        = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	msgScheduled    = i18n.Text{FI: "Julkaistaan {when}", SV: "Publiceras {when}", EN: "To be published {when}"}
	msgFeed         = i18n.Text{FI: "Tilaa syötteenä (Atom)", SV: "Prenumerera som flöde (Atom)", EN: "Subscribe as a feed (Atom)"}
	msgSince        = i18n.Text{FI: "{from} alkaen", SV: "från och med {from}", EN: "from {from}"}
	msgUntil        = i18n.Text{FI: "{to} asti", SV: "till och med {to}", EN: "until {to}"}
	msgKindNetwork  = i18n.Text{FI: "verkosto", SV: "nätverk", EN: "network"}
	msgKindOrg      = i18n.Text{FI: "järjestö", SV: "organisation", EN: "organisation"}
	msgKindRegion   = i18n.Text{FI: "maakunta", SV: "landskap", EN: "region"}
	msgNewArticle   = i18n.Text{FI: "Kirjoita artikkeli", SV: "Skriv en artikel", EN: "Write an article"}
	msgEditArticle  = i18n.Text{FI: "Muuta artikkelia", SV: "Ändra artikeln", EN: "Change the article"}
	msgEdit         = i18n.Text{FI: "Muuta", SV: "Ändra", EN: "Change"}
	msgDrafts       = i18n.Text{FI: "Luonnokset", SV: "Utkast", EN: "Drafts"}
	msgMoreFrom     = i18n.Text{FI: "Lisää julkaisusta {name}", SV: "Mer ur publikationen {name}", EN: "More from {name}"}
	msgFilter       = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	msgShowArticles = i18n.Text{FI: "Näytä artikkelit", SV: "Visa artiklarna", EN: "Show articles"}
)

// The editor's form.
var (
	msgTitle          = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Title"}
	msgLead           = i18n.Text{FI: "Ingressi", SV: "Ingress", EN: "Lead"}
	msgLeadHint       = i18n.Text{FI: "Yksi tai kaksi virkettä, jotka kertovat olennaisen.", SV: "En eller två meningar som säger det väsentliga.", EN: "One or two sentences that say what matters."}
	msgBody           = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	msgBodyHint       = i18n.Text{FI: "Voit käyttää Markdown-merkintöjä: **lihavointi**, - luettelo, [linkki](https://…).", SV: "Du kan använda Markdown: **fet stil**, - lista, [länk](https://…).", EN: "You can use Markdown: **bold**, - list, [link](https://…)."}
	msgAuthorName     = i18n.Text{FI: "Kirjoittajan nimi", SV: "Skribentens namn", EN: "Author’s name"}
	msgAuthorNameHint = i18n.Text{FI: "Jätä tyhjäksi, jos kirjoittajaa ei mainita.", SV: "Lämna tomt om skribenten inte nämns.", EN: "Leave empty if no author is named."}
	msgAuthorTitle    = i18n.Text{FI: "Kirjoittajan tehtävä", SV: "Skribentens titel", EN: "Author’s title"}
	msgAuthorAnswers  = i18n.Text{FI: "Kirjoittajan vastuualue", SV: "Skribentens ansvarsområde", EN: "What the author is responsible for"}
	msgAuthorEmail    = i18n.Text{FI: "Kirjoittajan sähköposti", SV: "Skribentens e-post", EN: "Author’s email"}
	msgQuotedHint     = i18n.Text{FI: "Yksi rivillä: nimi, tehtävä.", SV: "En per rad: namn, titel.", EN: "One per line: name, title."}
	msgTopicsHint     = i18n.Text{FI: "Erota aiheet pilkuilla.", SV: "Skilj ämnena åt med kommatecken.", EN: "Separate the topics with commas."}
	msgRegions        = i18n.Text{FI: "Maakunnat, joita artikkeli koskee", SV: "Landskap som artikeln gäller", EN: "Regions the article concerns"}
	msgWhen           = i18n.Text{FI: "Julkaisuaika", SV: "Publiceringstid", EN: "Time of publication"}
	msgWhenHint       = i18n.Text{FI: "Esimerkiksi 23.2.2016 klo 8.09. Jätä tyhjäksi, jos artikkeli on luonnos.", SV: "Till exempel 23.2.2016 kl. 8.09. Lämna tomt om artikeln är ett utkast.", EN: "For example 23 Feb 2016, 08:09. Leave empty for a draft."}
	msgSourceURL      = i18n.Text{FI: "Alkuperäisen tekstin osoite", SV: "Originaltextens adress", EN: "Address of the original text"}
	msgSave           = i18n.Text{FI: "Tallenna artikkeli", SV: "Spara artikeln", EN: "Save the article"}
	msgSaved          = i18n.Text{FI: "Artikkeli on tallennettu.", SV: "Artikeln har sparats.", EN: "The article is saved."}
	msgChoose         = i18n.Text{FI: "Valitse julkaisu", SV: "Välj publikation", EN: "Choose a publication"}
)

// Faults.
var (
	msgTitleMissing       = i18n.Text{FI: "Kirjoita otsikko ainakin yhdellä kielellä.", SV: "Skriv en rubrik på minst ett språk.", EN: "Write a title in at least one language."}
	msgNameMissing        = i18n.Text{FI: "Kirjoita nimi ainakin yhdellä kielellä.", SV: "Skriv ett namn på minst ett språk.", EN: "Write a name in at least one language."}
	msgPublicationMissing = i18n.Text{FI: "Valitse julkaisu, johon artikkeli kuuluu.", SV: "Välj den publikation som artikeln hör till.", EN: "Choose the publication the article belongs to."}
	msgPublisherMissing   = i18n.Text{FI: "Julkaisijaa ei löydy. Tarkista nimi.", SV: "Utgivaren hittas inte. Kontrollera namnet.", EN: "The publisher cannot be found. Check the name."}
	msgWhenWrong          = i18n.Text{FI: "Kirjoita aika muodossa 23.2.2016 klo 8.09. Tarkista myös viikonpäivä, jos kirjoitit sen.", SV: "Skriv tiden i formen 23.2.2016 kl. 8.09. Kontrollera också veckodagen, om du skrev den.", EN: "Write the time as 23 Feb 2016, 08:09. Check the weekday too, if you wrote it."}
	msgRegionMissing      = i18n.Text{FI: "Maakuntaa ”{ref}” ei ole. Tarkista kirjoitusasu.", SV: "Landskapet ”{ref}” finns inte. Kontrollera hur det är skrivet.", EN: "There is no region ‘{ref}’. Check how it is written."}
	msgAddressWrong       = i18n.Text{FI: "Kirjoita verkko-osoite kokonaan, esimerkiksi https://jarjesto.fi.", SV: "Skriv hela webbadressen, till exempel https://organisation.fi.", EN: "Write the whole web address, for example https://organisation.fi."}
)
