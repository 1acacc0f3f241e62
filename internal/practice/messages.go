package practice

import "parvi/internal/platform/i18n"

var (
	msgTitleMissing     = i18n.Text{FI: "Kirjoita otsikko ainakin yhdellä kielellä.", SV: "Skriv en rubrik på minst ett språk.", EN: "Write a heading in at least one language."}
	msgMissing          = i18n.Text{FI: "Kirjoita tähän jotakin.", SV: "Skriv något här.", EN: "Write something here."}
	msgTooLong          = i18n.Text{FI: "Teksti on liian pitkä. Siinä saa olla enintään {max} merkkiä.", SV: "Texten är för lång. Den får ha högst {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgAlsoIn           = i18n.Text{FI: "Otsikko on myös tällä kielellä: {language}. Kirjoita tämäkin sillä.", SV: "Rubriken finns också på språket {language}. Skriv även det här på det språket.", EN: "The heading is also in this language: {language}. Write this in it as well."}
	msgVisibility       = i18n.Text{FI: "Valitse, ketkä näkevät käytännön.", SV: "Välj vem som ser beskrivningen.", EN: "Choose who sees the practice."}
	msgTooMany          = i18n.Text{FI: "Tähän mahtuu enintään {max}.", SV: "Här ryms högst {max}.", EN: "There is room for {max} at most."}
	msgKind             = i18n.Text{FI: "Valitse, mitä haluat kertoa.", SV: "Välj vad du vill berätta.", EN: "Choose what you want to tell."}
	msgChangedMeanwhile = i18n.Text{FI: "Joku muu on muuttanut käytäntöä sillä välin. Avaa se uudelleen ja tee muutoksesi siihen.", SV: "Någon annan har ändrat beskrivningen under tiden. Öppna den på nytt och gör dina ändringar i den.", EN: "Somebody else has changed the practice meanwhile. Open it again and make your changes there."}
	msgNetwork          = i18n.Text{FI: "Valitse verkosto, jonka jäsen olet.", SV: "Välj ett nätverk som du är medlem i.", EN: "Choose a network that you are a member of."}

	pageTitle     = i18n.Text{FI: "Hyvät käytännöt", SV: "Goda praxis", EN: "Good practices"}
	pageLead      = i18n.Text{FI: "Mikä on toiminut? Verkostojen jäsenet kertovat, mitä he tekivät ja mitä siitä seurasi.", SV: "Vad har fungerat? Medlemmar i nätverken berättar vad de gjorde och vad det ledde till.", EN: "What has worked? Members of networks tell what they did and what came of it."}
	pageWrite     = i18n.Text{FI: "Kirjoita hyvä käytäntö", SV: "Skriv en god praxis", EN: "Write a good practice"}
	pageEdit      = i18n.Text{FI: "Muokkaa käytäntöä", SV: "Redigera beskrivningen", EN: "Edit the practice"}
	pageNoneYet   = i18n.Text{FI: "Hyviä käytäntöjä ei ole vielä", SV: "Det finns inga goda praxis ännu", EN: "No good practices yet"}
	pageNone      = i18n.Text{FI: "Hyviä käytäntöjä ei löytynyt", SV: "Inga goda praxis hittades", EN: "No good practices found"}
	pageNoneText  = i18n.Text{FI: "Kun joku kirjoittaa käytännön, se näkyy tässä.", SV: "När någon skriver en god praxis visas den här.", EN: "When somebody writes a practice, it appears here."}
	pageAll       = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	pageFilter    = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Narrow the list"}
	pageShow      = i18n.Text{FI: "Näytä käytännöt", SV: "Visa praxis", EN: "Show practices"}
	pageQuery     = i18n.Text{FI: "Hae sanoilla", SV: "Sök med ord", EN: "Search by words"}
	pageTheme     = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	pageThemes    = i18n.Text{FI: "Teemat", SV: "Teman", EN: "Themes"}
	pageThemeHint = i18n.Text{FI: "Erota pilkulla. Sanastossa ovat jo: {themes}", SV: "Skilj åt med kommatecken. I ordlistan finns redan: {themes}", EN: "Separate with commas. The vocabulary already has: {themes}"}
	pageNetwork   = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageLang      = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	pageAny       = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageHeading   = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	pageSituation = i18n.Text{FI: "Mikä oli tilanne?", SV: "Vilken var situationen?", EN: "What was the situation?"}
	pageDone      = i18n.Text{FI: "Mitä tehtiin?", SV: "Vad gjordes?", EN: "What was done?"}
	pageResult    = i18n.Text{FI: "Mitä siitä seurasi?", SV: "Vad ledde det till?", EN: "What came of it?"}
	pageWatch     = i18n.Text{FI: "Mitä kannattaa varoa?", SV: "Vad ska man se upp med?", EN: "What is there to watch?"}
	pageForWhom   = i18n.Text{FI: "Kenelle tämä sopii?", SV: "Vem passar det för?", EN: "For whom is it?"}
	pageAuthors   = i18n.Text{FI: "Muut tekijät", SV: "Andra upphovspersoner", EN: "Other authors"}
	pageAuthHint  = i18n.Text{FI: "Yksi nimi riville. Oma nimesi tulee mukaan itsestään.", SV: "Ett namn per rad. Ditt eget namn kommer med av sig självt.", EN: "One name on a line. Your own name is included."}
	pageSees      = i18n.Text{FI: "Ketkä näkevät käytännön?", SV: "Vem ser beskrivningen?", EN: "Who sees the practice?"}
	pagePublish   = i18n.Text{FI: "Julkaise käytäntö", SV: "Publicera beskrivningen", EN: "Publish the practice"}
	pagePublished = i18n.Text{FI: "Käytäntö on julkaistu.", SV: "Beskrivningen är publicerad.", EN: "The practice is published."}
	pageSave      = i18n.Text{FI: "Tallenna muutokset", SV: "Spara ändringarna", EN: "Save the changes"}
	pageSaved     = i18n.Text{FI: "Muutokset on tallennettu.", SV: "Ändringarna är sparade.", EN: "The changes are saved."}
	pageHistory   = i18n.Text{FI: "Aikaisemmat versiot", SV: "Tidigare versioner", EN: "Earlier versions"}
	pageVersion   = i18n.Text{FI: "Versio {n}, {date}", SV: "Version {n}, {date}", EN: "Version {n}, {date}"}
	pageWritten   = i18n.Text{FI: "Tekijät: {names}", SV: "Upphovspersoner: {names}", EN: "By: {names}"}
	pageThank     = i18n.Text{FI: "Kiitä", SV: "Tacka", EN: "Thank"}
	pageThanked   = i18n.Text{FI: "Kiitoksesi on välitetty.", SV: "Ditt tack är antecknat.", EN: "Your thanks are noted."}
	pageYouThank  = i18n.Text{FI: "Olet kiittänyt.", SV: "Du har tackat.", EN: "You have thanked."}
	pageRemarks   = i18n.Text{FI: "Kysymykset ja kokemukset", SV: "Frågor och erfarenheter", EN: "Questions and experiences"}
	pageSay       = i18n.Text{FI: "Mitä haluat kertoa?", SV: "Vad vill du berätta?", EN: "What do you want to tell?"}
	pageText      = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	pageSend      = i18n.Text{FI: "Lähetä", SV: "Skicka", EN: "Send"}
	pageSaid      = i18n.Text{FI: "Tekstisi näkyy käytännön alla.", SV: "Din text syns under beskrivningen.", EN: "Your text is under the practice."}
	pageHide      = i18n.Text{FI: "Piilota käytäntö", SV: "Dölj beskrivningen", EN: "Hide the practice"}
	pageUnhide    = i18n.Text{FI: "Näytä käytäntö taas", SV: "Visa beskrivningen igen", EN: "Show the practice again"}
	pageHidden    = i18n.Text{FI: "Käytäntö on piilotettu.", SV: "Beskrivningen är dold.", EN: "The practice is hidden."}
	pageShownNow  = i18n.Text{FI: "Käytäntö näkyy taas.", SV: "Beskrivningen visas igen.", EN: "The practice is shown again."}

	kindNames = map[Kind]i18n.Text{
		Question: {FI: "Kysymys", SV: "Fråga", EN: "Question"},
		Answer:   {FI: "Vastaus", SV: "Svar", EN: "Answer"},
		Use:      {FI: "Otin käyttöön", SV: "Jag har använt det här", EN: "I used this"},
	}

	countThanks = i18n.Count{One: i18n.Text{FI: "{n} kiitos", SV: "{n} tack", EN: "{n} thank-you"}, Other: i18n.Text{FI: "{n} kiitosta", SV: "{n} tack", EN: "{n} thank-yous"}}
	countUses   = i18n.Count{One: i18n.Text{FI: "{n} on ottanut käyttöön", SV: "{n} har använt", EN: "{n} has used it"}, Other: i18n.Text{FI: "{n} on ottanut käyttöön", SV: "{n} har använt", EN: "{n} have used it"}}
	countAll    = i18n.Count{One: i18n.Text{FI: "{n} hyvä käytäntö", SV: "{n} god praxis", EN: "{n} good practice"}, Other: i18n.Text{FI: "{n} hyvää käytäntöä", SV: "{n} goda praxis", EN: "{n} good practices"}}

	refPractices = i18n.Text{FI: "hyvät käytännöt", SV: "goda praxis", EN: "good practices"}
)
