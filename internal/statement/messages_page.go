package statement

import "parvi/internal/platform/i18n"

// Pages.
var (
	pageTitle     = i18n.Text{FI: "Kannanotot", SV: "Ställningstaganden", EN: "Statements"}
	pageLead      = i18n.Text{FI: "Mitä verkostot sanovat yhdessä, ketkä ovat allekirjoittaneet ja mitä siitä seurasi.", SV: "Vad nätverken säger tillsammans, vem som har undertecknat och vad det ledde till.", EN: "What networks say together, who has signed and what came of it."}
	pageBegin     = i18n.Text{FI: "Aloita kannanotto", SV: "Börja på ett ställningstagande", EN: "Begin a statement"}
	pageBegun     = i18n.Text{FI: "Luonnos on tallennettu. Verkoston jäsenet voivat nyt muokata ja kommentoida sitä.", SV: "Utkastet är sparat. Nätverkets medlemmar kan nu redigera och kommentera det.", EN: "The draft is saved. The members of the network can now edit it and comment on it."}
	pageSaveDraft = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	pageEdit      = i18n.Text{FI: "Muokkaa tekstiä", SV: "Redigera texten", EN: "Edit the text"}
	pageSave      = i18n.Text{FI: "Tallenna uusi versio", SV: "Spara en ny version", EN: "Save a new version"}
	pageSaved     = i18n.Text{FI: "Teksti on tallennettu.", SV: "Texten är sparad.", EN: "The text is saved."}
	pageNone      = i18n.Text{FI: "Kannanottoja ei löytynyt", SV: "Inga ställningstaganden hittades", EN: "No statements found"}
	pageNoneText  = i18n.Text{FI: "Julkaistut kannanotot näkyvät tässä kaikille, luonnokset verkoston jäsenille.", SV: "Publicerade ställningstaganden visas här för alla, utkast för nätverkets medlemmar.", EN: "Published statements appear here for everybody, drafts for the members of the network."}
	pageShowAll   = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	pageFilter    = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Narrow the list"}
	pageShow      = i18n.Text{FI: "Näytä kannanotot", SV: "Visa ställningstaganden", EN: "Show statements"}
	pageQuery     = i18n.Text{FI: "Hae sanoilla", SV: "Sök med ord", EN: "Search by words"}
	pageNetwork   = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageState     = i18n.Text{FI: "Vaihe", SV: "Skede", EN: "Stage"}
	pageAny       = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageByLatest  = i18n.Text{FI: "uusin ensin", SV: "nyaste först", EN: "newest first"}
	pageNoOwn     = i18n.Text{FI: "Verkosto ei ole vielä ottanut kantaa mihinkään.", SV: "Nätverket har ännu inte tagit ställning till något.", EN: "The network has made no statements yet."}

	pageKind      = i18n.Text{FI: "Mikä teksti on?", SV: "Vad är texten?", EN: "What is the text?"}
	pageHeading   = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	pageAddressee = i18n.Text{FI: "Vastaanottaja", SV: "Mottagare", EN: "Addressee"}
	pageToHint    = i18n.Text{FI: "Esimerkiksi ministeriö, valiokunta tai kaupunginhallitus", SV: "Till exempel ett ministerium, ett utskott eller en stadsstyrelse", EN: "For example a ministry, a committee or a city board"}
	pageBody      = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	pageBodyHint  = i18n.Text{FI: "Erota kappaleet tyhjällä rivillä: muut kommentoivat kappale kerrallaan. Väliotsikon eteen tulee ## ja luettelon riville viiva.", SV: "Skilj styckena åt med en tom rad: andra kommenterar ett stycke i taget. En mellanrubrik börjar med ## och en rad i en lista med ett streck.", EN: "Separate paragraphs with an empty line: others comment on one paragraph at a time. A subheading begins with ## and a line of a list with a hyphen."}
	pageWhy       = i18n.Text{FI: "Mitä muutit?", SV: "Vad ändrade du?", EN: "What did you change?"}

	pageSteps     = i18n.Text{FI: "Kannanoton vaiheet", SV: "Ställningstagandets skeden", EN: "Stages of the statement"}
	pageUntil     = i18n.Text{FI: "{date} asti", SV: "till och med {date}", EN: "until {date}"}
	pageIsLate    = i18n.Text{FI: "Määräpäivä {date} on ohi", SV: "Sista dagen {date} har passerat", EN: "The last day, {date}, has passed"}
	pageLateLead  = i18n.Text{FI: "Vie kannanotto seuraavaan vaiheeseen tai siirrä määräpäivää.", SV: "För ställningstagandet till nästa skede eller flytta sista dagen.", EN: "Move the statement on, or move the last day."}
	pageLateOther = i18n.Text{FI: "Verkoston vetäjä päättää, miten kannanotto etenee.", SV: "Nätverkets ledare avgör hur ställningstagandet går vidare.", EN: "The lead of the network decides how the statement goes on."}
	pageGone      = i18n.Text{FI: "Kannanotto on peruttu {date}", SV: "Ställningstagandet drogs tillbaka {date}", EN: "The statement was withdrawn on {date}"}
	pagePDF       = i18n.Text{FI: "Lataa PDF", SV: "Ladda ner PDF", EN: "Download the PDF"}
	pageLangs     = i18n.Text{FI: "Tekstin kieli", SV: "Textens språk", EN: "Language of the text"}
	pageTo        = i18n.Text{FI: "Vastaanottaja: {addressee}", SV: "Mottagare: {addressee}", EN: "To: {addressee}"}
	pageText      = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	pageHow       = i18n.Text{FI: "Kommentoi kappaleen alta. Vetäjä tai luonnoksen aloittaja merkitsee, mikä on käsitelty.", SV: "Kommentera under stycket. Ledaren eller den som började på utkastet markerar vad som är behandlat.", EN: "Comment below a paragraph. The lead, or whoever began the draft, marks what has been dealt with."}

	pageComment  = i18n.Text{FI: "Kommentoi kappaletta", SV: "Kommentera stycket", EN: "Comment on the paragraph"}
	pageNth      = i18n.Text{FI: "kappale {n}", SV: "stycke {n}", EN: "paragraph {n}"}
	pageYours    = i18n.Text{FI: "Kommenttisi", SV: "Din kommentar", EN: "Your comment"}
	pageSendIt   = i18n.Text{FI: "Lähetä kommentti", SV: "Skicka kommentaren", EN: "Send the comment"}
	pageSaid     = i18n.Text{FI: "Kommenttisi näkyy kappaleen alla.", SV: "Din kommentar syns under stycket.", EN: "Your comment is below the paragraph."}
	pageAnswer   = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	pageAnswerTo = i18n.Text{FI: "Vastauksesi", SV: "Ditt svar", EN: "Your answer"}
	pageSendAns  = i18n.Text{FI: "Lähetä vastaus", SV: "Skicka svaret", EN: "Send the answer"}
	pageResolve  = i18n.Text{FI: "Merkitse käsitellyksi", SV: "Markera som behandlad", EN: "Mark as dealt with"}
	pageReopen   = i18n.Text{FI: "Avaa uudelleen", SV: "Öppna på nytt", EN: "Reopen"}
	pageResolved = i18n.Text{FI: "Käsitelty", SV: "Behandlad", EN: "Dealt with"}
	pageIsOpen   = i18n.Text{FI: "Avoin", SV: "Öppen", EN: "Open"}
	pageMarked   = i18n.Text{FI: "Merkintä on tallennettu.", SV: "Markeringen är sparad.", EN: "The mark is saved."}
	pageNoPara   = i18n.Text{FI: "Kommentit kappaleista, joita ei enää ole", SV: "Kommentarer på stycken som inte längre finns", EN: "Comments on paragraphs that are no more"}
	pageByWhom   = i18n.Text{FI: "{name}, versiosta {n}", SV: "{name}, om version {n}", EN: "{name}, on version {n}"}

	pageHistory  = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	pageVersion  = i18n.Text{FI: "Versio {n}", SV: "Version {n}", EN: "Version {n}"}
	pageChanges  = i18n.Text{FI: "Mitä versiossa muuttui", SV: "Vad som ändrades i versionen", EN: "What changed in the version"}
	pageCompared = i18n.Text{FI: "Versiot {a} ja {b}", SV: "Versionerna {a} och {b}", EN: "Versions {a} and {b}"}
	pageCompare  = i18n.Text{FI: "Vertaa versioita", SV: "Jämför versioner", EN: "Compare versions"}
	pageOlder    = i18n.Text{FI: "Vanhempi", SV: "Äldre", EN: "Older"}
	pageNewer    = i18n.Text{FI: "Uudempi", SV: "Nyare", EN: "Newer"}
	pageAdded    = i18n.Text{FI: "lisätty:", SV: "tillagt:", EN: "added:"}
	pageRemoved  = i18n.Text{FI: "poistettu:", SV: "struket:", EN: "removed:"}
	pageNoChange = i18n.Text{FI: "Tällä kielellä ei muuttunut mitään.", SV: "Ingenting ändrades på det här språket.", EN: "Nothing changed in this language."}
	pageSomebody = i18n.Text{FI: "joku, jonka tiedot on poistettu", SV: "någon vars uppgifter är raderade", EN: "somebody whose data is deleted"}

	pageSignHere  = i18n.Text{FI: "Allekirjoita", SV: "Underteckna", EN: "Sign"}
	pageSignLead  = i18n.Text{FI: "Nimesi tai organisaation nimi näkyy julkaistussa kannanotossa kaikille. Voit perua allekirjoituksen julkaisemiseen asti.", SV: "Ditt namn eller organisationens namn visas för alla i det publicerade ställningstagandet. Du kan ta tillbaka undertecknandet fram till publiceringen.", EN: "Your name or that of the organisation is shown to everybody in the published statement. You can take the signature back until publication."}
	pageAs        = i18n.Text{FI: "Kenen puolesta allekirjoitat?", SV: "För vem undertecknar du?", EN: "For whom do you sign?"}
	pageSelf      = i18n.Text{FI: "Omasta puolestani", SV: "För egen del", EN: "For myself"}
	pageMyTitle   = i18n.Text{FI: "Tehtäväsi tai tittelisi", SV: "Din uppgift eller titel", EN: "Your position or title"}
	pageMyTitleH  = i18n.Text{FI: "Näkyy nimesi perässä, esimerkiksi toiminnanjohtaja", SV: "Visas efter ditt namn, till exempel verksamhetsledare", EN: "Stands after your name, for example executive director"}
	pageSigned    = i18n.Text{FI: "Allekirjoitus on tallennettu.", SV: "Undertecknandet är sparat.", EN: "The signature is saved."}
	pageUnsign    = i18n.Text{FI: "Peru allekirjoitus", SV: "Ta tillbaka undertecknandet", EN: "Take the signature back"}
	pageUnsigned  = i18n.Text{FI: "Allekirjoitus on peruttu.", SV: "Undertecknandet är tillbakadraget.", EN: "The signature is taken back."}
	pageMySigns   = i18n.Text{FI: "Antamasi allekirjoitukset", SV: "Undertecknanden som du har gjort", EN: "Signatures you have given"}
	pageSignatory = i18n.Text{FI: "Allekirjoittajat", SV: "Undertecknare", EN: "Signatories"}
	pageOrgs      = i18n.Text{FI: "Allekirjoittaneet organisaatiot", SV: "Organisationer som har undertecknat", EN: "Organisations that have signed"}
	pagePeople    = i18n.Text{FI: "Allekirjoittaneet henkilöt", SV: "Personer som har undertecknat", EN: "People who have signed"}
	pageNobody    = i18n.Text{FI: "Kukaan ei ole vielä allekirjoittanut.", SV: "Ingen har undertecknat ännu.", EN: "Nobody has signed yet."}

	pageFollow   = i18n.Text{FI: "Mitä siitä seurasi", SV: "Vad det ledde till", EN: "What came of it"}
	pageNoFollow = i18n.Text{FI: "Tästä ei ole vielä kerrottu.", SV: "Det har inte berättats ännu.", EN: "Nothing has been told yet."}
	pageNote     = i18n.Text{FI: "Kirjaa, mitä tapahtui", SV: "Anteckna vad som hände", EN: "Note what happened"}
	pageNoteKind = i18n.Text{FI: "Mitä tapahtui?", SV: "Vad hände?", EN: "What happened?"}
	pageNoteDay  = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	pageNoteText = i18n.Text{FI: "Kerro siitä", SV: "Berätta om det", EN: "Tell about it"}
	pageNoteLink = i18n.Text{FI: "Linkki", SV: "Länk", EN: "Link"}
	pageNoteHint = i18n.Text{FI: "Esimerkiksi vastaus, pöytäkirja tai uutinen", SV: "Till exempel ett svar, ett protokoll eller en nyhet", EN: "For example an answer, minutes or a news story"}
	pageNoteAdd  = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageNoted    = i18n.Text{FI: "Kirjaus on tallennettu.", SV: "Anteckningen är sparad.", EN: "The note is saved."}
	pageNoteGo   = i18n.Text{FI: "Poista kirjaus", SV: "Ta bort anteckningen", EN: "Remove the note"}
	pageNoteGone = i18n.Text{FI: "Kirjaus on poistettu.", SV: "Anteckningen är borttagen.", EN: "The note is removed."}
	pageReadMore = i18n.Text{FI: "Lue lisää", SV: "Läs mer", EN: "Read more"}

	pageBy       = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dagen", EN: "Last day"}
	pageRemind   = i18n.Text{FI: "Muistuta näin monta päivää ennen", SV: "Påminn så här många dagar före", EN: "Remind so many days before"}
	pageRemindH  = i18n.Text{FI: "0 = ei muistutusta", SV: "0 = ingen påminnelse", EN: "0 = no reminder"}
	pageOpen     = i18n.Text{FI: "Myös muut kuin verkoston jäsenet voivat allekirjoittaa", SV: "Även andra än nätverkets medlemmar kan underteckna", EN: "Others than the members of the network may sign too"}
	pageOpenH    = i18n.Text{FI: "Silloin jokainen kirjautunut näkee tekstin jo ennen julkaisemista.", SV: "Då ser alla som har loggat in texten redan före publiceringen.", EN: "Then everybody who has signed in sees the text before it is published."}
	pageReason   = i18n.Text{FI: "Miksi kannanotosta luovutaan?", SV: "Varför dras ställningstagandet tillbaka?", EN: "Why is the statement withdrawn?"}
	pageBack     = i18n.Text{FI: "Takaisin kannanottoon", SV: "Tillbaka till ställningstagandet", EN: "Back to the statement"}
	pageExtend   = i18n.Text{FI: "Siirrä määräpäivää", SV: "Flytta sista dagen", EN: "Move the last day"}
	pageExtended = i18n.Text{FI: "Uusi määräpäivä on tallennettu.", SV: "Den nya sista dagen är sparad.", EN: "The new last day is saved."}

	pageSigners    = i18n.Text{FI: "Ketkä saavat allekirjoittaa", SV: "Vilka som får underteckna", EN: "Who may sign"}
	pageSignersMay = i18n.Text{FI: "Pääkäyttäjät voivat allekirjoittaa kannanottoja organisaation puolesta. Voit nimetä heidän lisäkseen muita.", SV: "Huvudanvändarna kan underteckna ställningstaganden för organisationen. Du kan dessutom utse andra.", EN: "Main users can sign statements for the organisation. You can name others beside them."}
	pageNoSigners  = i18n.Text{FI: "Muita ei ole nimetty.", SV: "Inga andra har utsetts.", EN: "Nobody else has been named."}
	pageNameOne    = i18n.Text{FI: "Nimeä allekirjoittaja", SV: "Utse en undertecknare", EN: "Name a signatory"}
	pageEmail      = i18n.Text{FI: "Sähköpostiosoite", SV: "E-postadress", EN: "E-mail address"}
	pageNamed      = i18n.Text{FI: "Allekirjoittaja on nimetty.", SV: "Undertecknaren är utsedd.", EN: "The signatory is named."}
	pageDrop       = i18n.Text{FI: "Poista oikeus", SV: "Ta bort rätten", EN: "Remove the right"}
	pageDropped    = i18n.Text{FI: "Oikeus on poistettu.", SV: "Rätten är borttagen.", EN: "The right is removed."}
	pageSignersGo  = i18n.Text{FI: "Kannanottojen allekirjoittajat", SV: "Undertecknare av ställningstaganden", EN: "Signatories of statements"}
)

// Moving on: what it is called, what its button says, what it does, and what
// is said afterwards.
type moveText struct{ verb, heading, lead, done i18n.Text }

var moveTexts = map[State]moveText{
	Commenting: {
		verb:    i18n.Text{FI: "Avaa kommentoitavaksi", SV: "Öppna för kommentarer", EN: "Open for comments"},
		heading: i18n.Text{FI: "Avataanko kommentoitavaksi?", SV: "Ska utkastet öppnas för kommentarer?", EN: "Open for comments?"},
		lead:    i18n.Text{FI: "Verkoston jäsenet saavat kutsun kommentoida. Tekstiä voi muokata samaan aikaan.", SV: "Nätverkets medlemmar får en inbjudan att kommentera. Texten kan redigeras samtidigt.", EN: "The members of the network are invited to comment. The text can be edited at the same time."},
		done:    i18n.Text{FI: "Kannanottoa voi nyt kommentoida. Kutsut lähtevät.", SV: "Ställningstagandet kan nu kommenteras. Inbjudningarna skickas.", EN: "The statement is open for comments. The invitations are going out."},
	},
	Signing: {
		verb:    i18n.Text{FI: "Avaa allekirjoitettavaksi", SV: "Öppna för undertecknande", EN: "Open for signing"},
		heading: i18n.Text{FI: "Avataanko allekirjoitettavaksi?", SV: "Ska ställningstagandet öppnas för undertecknande?", EN: "Open for signing?"},
		lead:    i18n.Text{FI: "Teksti lukitaan, ja verkoston jäsenet saavat kutsun allekirjoittaa.", SV: "Texten låses och nätverkets medlemmar får en inbjudan att underteckna.", EN: "The text is fixed, and the members of the network are invited to sign."},
		done:    i18n.Text{FI: "Kannanoton voi nyt allekirjoittaa. Kutsut lähtevät.", SV: "Ställningstagandet kan nu undertecknas. Inbjudningarna skickas.", EN: "The statement is open for signing. The invitations are going out."},
	},
	Published: {
		verb:    i18n.Text{FI: "Julkaise kannanotto", SV: "Publicera ställningstagandet", EN: "Publish the statement"},
		heading: i18n.Text{FI: "Julkaistaanko kannanotto?", SV: "Ska ställningstagandet publiceras?", EN: "Publish the statement?"},
		lead:    i18n.Text{FI: "Kuka tahansa voi lukea sen ja nähdä allekirjoittajat. Tekstiä ja allekirjoituksia ei voi enää muuttaa.", SV: "Vem som helst kan läsa det och se undertecknarna. Texten och undertecknandena går inte längre att ändra.", EN: "Anybody can read it and see who signed. The text and the signatures can no longer be changed."},
		done:    i18n.Text{FI: "Kannanotto on julkaistu.", SV: "Ställningstagandet är publicerat.", EN: "The statement is published."},
	},
	Followed: {
		verb:    i18n.Text{FI: "Päätä seuranta", SV: "Avsluta uppföljningen", EN: "End the follow-up"},
		heading: i18n.Text{FI: "Päätetäänkö seuranta?", SV: "Ska uppföljningen avslutas?", EN: "End the follow-up?"},
		lead:    i18n.Text{FI: "Kannanotto merkitään loppuun seuratuksi. Voit silti lisätä kirjauksia myöhemmin.", SV: "Ställningstagandet markeras som uppföljt. Du kan ändå lägga till anteckningar senare.", EN: "The statement is marked as followed up. You can still add notes later."},
		done:    i18n.Text{FI: "Seuranta on päätetty.", SV: "Uppföljningen är avslutad.", EN: "The follow-up has ended."},
	},
	Withdrawn: {
		verb:    i18n.Text{FI: "Peru kannanotto", SV: "Dra tillbaka ställningstagandet", EN: "Withdraw the statement"},
		heading: i18n.Text{FI: "Perutaanko kannanotto?", SV: "Ska ställningstagandet dras tillbaka?", EN: "Withdraw the statement?"},
		lead:    i18n.Text{FI: "Kannanottoa ei voi enää jatkaa. Julkaistun kannanoton sivu jää näkyviin, ja siinä kerrotaan perumisesta.", SV: "Arbetet med ställningstagandet kan inte fortsätta. Sidan för ett publicerat ställningstagande finns kvar, och där står att det har dragits tillbaka.", EN: "Work on the statement cannot go on. The page of a published statement remains and tells of the withdrawal."},
		done:    i18n.Text{FI: "Kannanotto on peruttu.", SV: "Ställningstagandet är tillbakadraget.", EN: "The statement is withdrawn."},
	},
}

// backToComments replaces the words of opening for comments when people may
// have signed already.
var backToComments = moveText{
	verb:    i18n.Text{FI: "Palauta kommentoitavaksi", SV: "Öppna på nytt för kommentarer", EN: "Back to comments"},
	heading: i18n.Text{FI: "Palautetaanko kommentoitavaksi?", SV: "Ska texten öppnas på nytt för kommentarer?", EN: "Back to comments?"},
	lead:    i18n.Text{FI: "Teksti voi taas muuttua, joten annetut allekirjoitukset raukeavat. Kerromme siitä allekirjoittajille.", SV: "Texten kan ändras igen, så undertecknandena gäller inte längre. Vi meddelar undertecknarna.", EN: "The text may change again, so signatures given so far lapse. We tell those who signed."},
	done:    i18n.Text{FI: "Kannanottoa voi taas kommentoida. Allekirjoitukset raukesivat.", SV: "Ställningstagandet kan kommenteras igen. Undertecknandena gäller inte längre.", EN: "The statement is open for comments again. The signatures have lapsed."},
}
