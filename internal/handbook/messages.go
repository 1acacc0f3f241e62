package handbook

import "parvi/internal/platform/i18n"

// The handbook as it is read.
var (
	msgBook         = i18n.Text{FI: "Verkostotyön minikäsikirja", SV: "Minihandbok för nätverksarbete", EN: "Mini-handbook of network work"}
	msgHandbook     = i18n.Text{FI: "Käsikirja", SV: "Handbok", EN: "Handbook"}
	msgBookLead     = i18n.Text{FI: "Miten verkosto perustetaan, miten sitä vedetään ja miten se uudistuu tai päättyy. Lyhyitä lukuja ja tarkistuslistoja.", SV: "Hur man grundar och leder ett nätverk och hur det förnyas eller avslutas. Korta kapitel och checklistor.", EN: "How to found and lead a network, and how it is renewed or ended. Short chapters and checklists."}
	msgAbout        = i18n.Text{FI: "Tietoja käsikirjasta", SV: "Om handboken", EN: "About the handbook"}
	msgAboutText    = i18n.Text{FI: "Tekstit ovat Parven omia. Ensimmäisen painoksen pohjana on julkisia suomalaisia oppaita, jotka mainitaan lukujen lopussa. SOSTEn samanniminen minikäsikirja on eri teksti. Sen jälkeen lukuja ovat kirjoittaneet verkostojen vetäjät.", SV: "Texterna är Parvis egna. Den första upplagan bygger på offentliga finländska guider, som nämns i slutet av kapitlen. SOSTEs minihandbok med samma namn är en annan text. Därefter har nätverksledarna skrivit vidare på kapitlen.", EN: "The texts are Parvi’s own. The first edition builds on public Finnish guides, named at the end of each chapter. SOSTE’s mini-handbook of the same name is another text. Since then the leads of networks have written on."}
	msgPrint        = i18n.Text{FI: "Tulosta koko käsikirja", SV: "Skriv ut hela handboken", EN: "Print the whole handbook"}
	msgPrintHint    = i18n.Text{FI: "Kaikki luvut yhdellä sivulla. Tulosta selaimen tulostustoiminnolla.", SV: "Alla kapitel på en sida. Skriv ut med webbläsarens utskriftsfunktion.", EN: "All chapters on one page. Print it with the browser’s print function."}
	msgContents     = i18n.Text{FI: "Luvut", SV: "Kapitel", EN: "Chapters"}
	msgChapters     = i18n.Count{One: i18n.Text{FI: "{n} luku", SV: "{n} kapitel", EN: "{n} chapter"}, Other: i18n.Text{FI: "{n} lukua", SV: "{n} kapitel", EN: "{n} chapters"}}
	msgChapterNo    = i18n.Text{FI: "Luku {n}", SV: "Kapitel {n}", EN: "Chapter {n}"}
	msgNoChapters   = i18n.Text{FI: "Täällä näkyvät käsikirjan luvut. Vielä ei ole yhtään.", SV: "Här visas handbokens kapitel. Än finns det inga.", EN: "The chapters of the handbook appear here. There are none yet."}
	msgChecklist    = i18n.Text{FI: "Tarkistuslista", SV: "Checklista", EN: "Checklist"}
	msgPrevious     = i18n.Text{FI: "Edellinen luku", SV: "Föregående kapitel", EN: "Previous chapter"}
	msgNext         = i18n.Text{FI: "Seuraava luku", SV: "Nästa kapitel", EN: "Next chapter"}
	msgBrowse       = i18n.Text{FI: "Selaa lukuja", SV: "Bläddra bland kapitlen", EN: "Browse the chapters"}
	msgVersion      = i18n.Text{FI: "Versio {n}, {date}", SV: "Version {n}, {date}", EN: "Version {n}, {date}"}
	msgHistory      = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	msgStaleTitle   = i18n.Text{FI: "Tämä kieliversio on jäänyt jälkeen", SV: "Den här språkversionen har blivit efter", EN: "This language has fallen behind"}
	msgStale        = i18n.Text{FI: "Lukua on muutettu toisella kielellä sen jälkeen, kun tätä viimeksi muutettiin. Uusin teksti: {lang}.", SV: "Kapitlet har ändrats på ett annat språk efter att det senast ändrades på det här. Den nyaste texten: {lang}.", EN: "The chapter has been changed in another language since this one was last changed. The newest text: {lang}."}
	msgStaleWord    = i18n.Text{FI: "Kieliversio jäänyt jälkeen", SV: "Språkversionen har blivit efter", EN: "Language behind"}
	msgNotInLang    = i18n.Text{FI: "Ei tällä kielellä", SV: "Inte på det här språket", EN: "Not in this language"}
	msgProposedOnly = i18n.Text{FI: "Luku on vasta ehdotettu. Sitä ei ole julkaistu.", SV: "Kapitlet är bara föreslaget. Det har inte publicerats.", EN: "The chapter has only been proposed. It has not been published."}
	msgForYou       = i18n.Text{FI: "Vedätkö verkostoa? Tarkistuslistat ovat myös verkostosi sivulla, ja voit merkitä niihin, mikä on tehty.", SV: "Leder du ett nätverk? Checklistorna finns också på nätverkets sida, och där kan du kryssa för det som är gjort.", EN: "Do you lead a network? The checklists are on your network’s page too, and there you can tick what is done."}
	occasionNames   = map[Occasion]i18n.Text{
		Founding: {FI: "Kun verkosto perustetaan", SV: "När nätverket grundas", EN: "When a network is founded"},
		Leading:  {FI: "Kun verkostoa vedetään", SV: "När nätverket leds", EN: "When a network is led"},
		Renewing: {FI: "Kun verkosto uudistuu tai lepää", SV: "När nätverket förnyas eller vilar", EN: "When a network is renewed or rests"},
		Merging:  {FI: "Kun verkostot yhdistyvät", SV: "När nätverk slås samman", EN: "When networks merge"},
		Ending:   {FI: "Kun verkosto päättyy", SV: "När nätverket avslutas", EN: "When a network ends"},
	}
	msgAnyTime = i18n.Text{FI: "Ei tiettyä hetkeä", SV: "Ingen viss tidpunkt", EN: "No particular moment"}
)

// Writing.
var (
	msgPropose       = i18n.Text{FI: "Ehdota muutosta", SV: "Föreslå en ändring", EN: "Propose a change"}
	msgProposeTo     = i18n.Text{FI: "Muuta lukua: {title}", SV: "Ändra kapitlet: {title}", EN: "Change the chapter: {title}"}
	msgProposeLead   = i18n.Text{FI: "Muutoksesta tulee uusi luonnos. Toimittaja lukee sen ja julkaisee. Entiset versiot säilyvät.", SV: "Ändringen blir ett nytt utkast. En redaktör läser det och publicerar. Tidigare versioner finns kvar.", EN: "Your change becomes a new draft. An editor reads it and publishes. Earlier versions are kept."}
	msgNewChapter    = i18n.Text{FI: "Ehdota uutta lukua", SV: "Föreslå ett nytt kapitel", EN: "Propose a new chapter"}
	msgTitle         = i18n.Text{FI: "Luvun nimi", SV: "Kapitlets namn", EN: "Title of the chapter"}
	msgLead          = i18n.Text{FI: "Ingressi", SV: "Ingress", EN: "Lead"}
	msgLeadHint      = i18n.Text{FI: "Yksi tai kaksi virkettä, jotka kertovat olennaisen.", SV: "En eller två meningar som säger det väsentliga.", EN: "One or two sentences that say what matters."}
	msgBody          = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	msgBodyHint      = i18n.Text{FI: "Voit käyttää Markdown-merkintöjä: ## väliotsikko, **lihavointi**, - luettelo.", SV: "Du kan använda Markdown: ## mellanrubrik, **fet stil**, - lista.", EN: "You can use Markdown: ## heading, **bold**, - list."}
	msgItems         = i18n.Text{FI: "Tarkistuslistan rivit", SV: "Rader i checklistan", EN: "Lines of the checklist"}
	msgItemsHint     = i18n.Text{FI: "Tyhjennä rivi, jos se on tarpeeton. Verkostojen merkinnät säilyvät niillä riveillä, jotka jäävät.", SV: "Töm en rad som inte behövs. Nätverkens kryss finns kvar på de rader som blir kvar.", EN: "Empty a line that is not needed. Networks’ ticks stay on the lines that remain."}
	msgItem          = i18n.Text{FI: "Rivi {n}", SV: "Rad {n}", EN: "Line {n}"}
	msgOccasion      = i18n.Text{FI: "Milloin tarkistuslista näytetään", SV: "När checklistan visas", EN: "When the checklist is shown"}
	msgNote          = i18n.Text{FI: "Mitä muutit ja miksi", SV: "Vad du ändrade och varför", EN: "What you changed and why"}
	msgAllInOrder    = i18n.Text{FI: "Muut kieliversiot ovat kunnossa", SV: "De andra språkversionerna är i ordning", EN: "The other languages are in order"}
	msgAllHint       = i18n.Text{FI: "Valitse, jos korjasit vain kirjoitusvirheen. Muuten muuttamatta jääneet kielet merkitään jälkeen jääneiksi.", SV: "Välj det här om du bara rättade ett skrivfel. Annars får de språk som du inte ändrade en anmärkning om att de har blivit efter.", EN: "Choose this if you only mended a slip. Otherwise the languages you left as they were are marked as behind."}
	msgSaveDraft     = i18n.Text{FI: "Tallenna ehdotus", SV: "Spara förslaget", EN: "Save the proposal"}
	msgPublishNow    = i18n.Text{FI: "Julkaise heti", SV: "Publicera genast", EN: "Publish at once"}
	msgDraftSaved    = i18n.Text{FI: "Ehdotus on tallennettu. Toimittaja lukee sen.", SV: "Förslaget har sparats. En redaktör läser det.", EN: "The proposal is saved. An editor will read it."}
	msgPublished     = i18n.Text{FI: "Luku on julkaistu.", SV: "Kapitlet har publicerats.", EN: "The chapter is published."}
	msgDeclined      = i18n.Text{FI: "Ehdotusta ei julkaista. Se säilyy versioissa.", SV: "Förslaget publiceras inte. Det finns kvar bland versionerna.", EN: "The proposal will not be published. It stays among the versions."}
	msgPublish       = i18n.Text{FI: "Julkaise", SV: "Publicera", EN: "Publish"}
	msgDecline       = i18n.Text{FI: "Älä julkaise", SV: "Publicera inte", EN: "Do not publish"}
	msgVersionNo     = i18n.Text{FI: "Versio {n}", SV: "Version {n}", EN: "Version {n}"}
	msgColumnVersion = i18n.Text{FI: "Versio", SV: "Version", EN: "Version"}
	msgColumnState   = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	msgColumnWho     = i18n.Text{FI: "Kirjoittaja", SV: "Skribent", EN: "Author"}
	msgColumnWhen    = i18n.Text{FI: "Kirjoitettu", SV: "Skriven", EN: "Written"}
	msgColumnNote    = i18n.Text{FI: "Muutos", SV: "Ändring", EN: "Change"}
	msgColumnCompare = i18n.Text{FI: "Vertaa", SV: "Jämför", EN: "Compare"}
	msgCompare       = i18n.Text{FI: "Vertaa versioita", SV: "Jämför versionerna", EN: "Compare the versions"}
	msgCompareOlder  = i18n.Text{FI: "Vanhempi versio", SV: "Äldre version", EN: "Older version"}
	msgCompareNewer  = i18n.Text{FI: "Uudempi versio", SV: "Nyare version", EN: "Newer version"}
	msgCompareLead   = i18n.Text{FI: "Mitä versiossa {n} muuttui versioon {old} verrattuna.", SV: "Vad som ändrades i version {n} jämfört med version {old}.", EN: "What changed in version {n} compared with version {old}."}
	msgCompareFirst  = i18n.Text{FI: "Luvun ensimmäinen versio.", SV: "Kapitlets första version.", EN: "The first version of the chapter."}
	msgToBefore      = i18n.Text{FI: "Katso muutos", SV: "Se ändringen", EN: "See the change"}
	msgNoChange      = i18n.Text{FI: "Tällä kielellä ei muuttunut mitään.", SV: "Inget ändrades på det här språket.", EN: "Nothing changed in this language."}
	msgAdded         = i18n.Text{FI: "Lisätty:", SV: "Tillagt:", EN: "Added:"}
	msgRemoved       = i18n.Text{FI: "Poistettu:", SV: "Borttaget:", EN: "Removed:"}
	msgParvi         = i18n.Text{FI: "Parvi", SV: "Parvi", EN: "Parvi"}
	msgProposals     = i18n.Text{FI: "Ehdotukset käsikirjaan", SV: "Förslag till handboken", EN: "Proposals for the handbook"}
	msgProposalsNow  = i18n.Count{One: i18n.Text{FI: "{n} ehdotus käsikirjaan", SV: "{n} förslag till handboken", EN: "{n} proposal for the handbook"}, Other: i18n.Text{FI: "{n} ehdotusta käsikirjaan", SV: "{n} förslag till handboken", EN: "{n} proposals for the handbook"}}
	msgNoProposals   = i18n.Text{FI: "Täällä näkyvät muutosehdotukset, joita ei ole vielä julkaistu. Nyt ei ole yhtään.", SV: "Här visas ändringsförslag som ännu inte har publicerats. Nu finns det inga.", EN: "Proposed changes that are not published yet appear here. There are none now."}
	msgRead          = i18n.Text{FI: "Lue", SV: "Läs", EN: "Read"}
	stateNames       = map[State]i18n.Text{
		Draft:     {FI: "Ehdotus", SV: "Förslag", EN: "Proposal"},
		Published: {FI: "Julkaistu", SV: "Publicerad", EN: "Published"},
		Replaced:  {FI: "Korvattu uudemmalla", SV: "Ersatt av en nyare", EN: "Replaced by a newer one"},
		Declined:  {FI: "Ei julkaistu", SV: "Inte publicerad", EN: "Not published"},
	}
	langNames = map[i18n.Lang]i18n.Text{
		i18n.FI: {FI: "suomi", SV: "finska", EN: "Finnish"},
		i18n.SV: {FI: "ruotsi", SV: "svenska", EN: "Swedish"},
		i18n.EN: {FI: "englanti", SV: "engelska", EN: "English"},
	}
)

// Checklists of networks.
var (
	msgNetworks    = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	msgLists       = i18n.Text{FI: "Tarkistuslistat", SV: "Checklistor", EN: "Checklists"}
	msgListsOf     = i18n.Text{FI: "Tarkistuslistat: {network}", SV: "Checklistor: {network}", EN: "Checklists: {network}"}
	msgListsLead   = i18n.Text{FI: "Listat ovat muistin tueksi, eivät pakollisia. Merkinnät näkyvät kaikille, jotka hoitavat verkostoa.", SV: "Listorna är ett stöd för minnet och inte obligatoriska. Kryssen syns för alla som sköter nätverket.", EN: "To jog the memory. Everyone who looks after the network sees the ticks. Nothing waits for them."}
	msgDoneOf      = i18n.Text{FI: "{done}/{all} tehty", SV: "{done}/{all} gjort", EN: "{done}/{all} done"}
	msgTickedBy    = i18n.Text{FI: "{name}, {date}", SV: "{name}, {date}", EN: "{name}, {date}"}
	msgSaveTicks   = i18n.Text{FI: "Tallenna merkinnät", SV: "Spara kryssen", EN: "Save the ticks"}
	msgTicksSaved  = i18n.Text{FI: "Merkinnät on tallennettu.", SV: "Kryssen har sparats.", EN: "The ticks are saved."}
	msgReadChapter = i18n.Text{FI: "Lue luku", SV: "Läs kapitlet", EN: "Read the chapter"}
	msgAllLists    = i18n.Text{FI: "Kaikki tarkistuslistat", SV: "Alla checklistor", EN: "All checklists"}
	msgOtherLists  = i18n.Text{FI: "Muut tarkistuslistat", SV: "Andra checklistor", EN: "Other checklists"}
	msgBeforeYou   = i18n.Text{FI: "Ennen kuin perustat verkoston", SV: "Innan du grundar ett nätverk", EN: "Before you found a network"}
	msgBeforeText  = i18n.Text{FI: "Käsikirja neuvoo kysymyksissä ja ensimmäisissä askelissa. Kun verkosto on perustettu, löydät tarkistuslistat sen sivulta.", SV: "Handboken ger råd om frågorna och de första stegen. När nätverket är grundat finns checklistorna på dess sida.", EN: "The handbook gives advice on the questions and the first steps. Once the network is founded, its page has the checklists."}
	msgTickList    = i18n.Text{FI: "Merkitse tehdyt", SV: "Kryssa för det som är gjort", EN: "Tick what is done"}
)

// Faults.
var (
	msgTitleMissing     = i18n.Text{FI: "Kirjoita luvun nimi ainakin yhdellä kielellä.", SV: "Skriv kapitlets namn på minst ett språk.", EN: "Write the title in at least one language."}
	msgBodyMissing      = i18n.Text{FI: "Kirjoita teksti ainakin yhdellä kielellä.", SV: "Skriv texten på minst ett språk.", EN: "Write the text in at least one language."}
	msgTitleAndBody     = i18n.Text{FI: "Kirjoita nimi ja teksti samoilla kielillä.", SV: "Skriv namnet och texten på samma språk.", EN: "Write the title and the text in the same languages."}
	msgItemMissing      = i18n.Text{FI: "Kirjoita rivi ainakin yhdellä kielellä.", SV: "Skriv raden på minst ett språk.", EN: "Write the line in at least one language."}
	msgTooManyItems     = i18n.Text{FI: "Tarkistuslistassa voi olla enintään {max} riviä.", SV: "En checklista kan ha högst {max} rader.", EN: "A checklist may have at most {max} lines."}
	msgNothingChanged   = i18n.Text{FI: "Et muuttanut mitään. Muuta tekstiä tai palaa lukuun.", SV: "Du har inte ändrat något. Ändra texten eller gå tillbaka till kapitlet.", EN: "You changed nothing. Change the text, or go back to the chapter."}
	msgChangedMeanwhile = i18n.Text{FI: "Joku on julkaissut luvusta uuden version sillä aikaa. Tallenna ehdotus ja vertaa versioita.", SV: "Någon har publicerat en ny version av kapitlet under tiden. Spara förslaget och jämför versionerna.", EN: "Somebody has published a new version of the chapter meanwhile. Save the proposal and compare the versions."}
	msgDecidedAlready   = i18n.Text{FI: "Tästä ehdotuksesta on jo päätetty.", SV: "Det har redan beslutats om det här förslaget.", EN: "This proposal has been decided on already."}
	msgOccasionUnknown  = i18n.Text{FI: "Valitse hetki luettelosta.", SV: "Välj en tidpunkt i listan.", EN: "Choose a moment from the list."}
)
