package files

import "parvi/internal/platform/i18n"

// TabLabel names the workspace among the parts of a space's page.
var TabLabel = i18n.Text{FI: "Työtila", SV: "Arbetsrum", EN: "Workspace"}

var (
	msgStale = i18n.Text{
		FI: "Joku muu on tallentanut sivun sen jälkeen, kun avasit sen. Tekstisi on yhä tässä. Vertaa ja tallenna uudelleen.",
		SV: "Någon annan har sparat sidan efter att du öppnade den. Din text finns kvar här. Jämför och spara på nytt.",
		EN: "Somebody else has saved the page since you opened it. Your text is still here. Compare and save again.",
	}
	msgOver         = i18n.Text{FI: "Toiminta on päättynyt. Työtilaa voi vain lukea.", SV: "Verksamheten är avslutad. Arbetsrummet kan bara läsas.", EN: "This has ended. The workspace can only be read."}
	msgTitleMissing = i18n.Text{FI: "Kirjoita otsikko.", SV: "Skriv en rubrik.", EN: "Write a heading."}
	msgBodyMissing  = i18n.Text{FI: "Kirjoita sivun teksti.", SV: "Skriv sidans text.", EN: "Write the text of the page."}
	msgTooLong      = i18n.Text{FI: "Teksti on liian pitkä. Siinä saa olla enintään {max} merkkiä.", SV: "Texten är för lång. Den får ha högst {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgHalfLanguage = i18n.Text{
		FI: "Kirjoita tällä kielellä sekä otsikko että teksti, tai jätä molemmat tyhjiksi.",
		SV: "Skriv både rubrik och text på det här språket, eller lämna båda tomma.",
		EN: "Write both a heading and a text in this language, or leave both empty.",
	}
	msgVisibility = i18n.Text{FI: "Valitse, kuka näkee tämän.", SV: "Välj vem som ser det här.", EN: "Choose who sees this."}
	msgNoFile     = i18n.Text{FI: "Valitse tiedosto.", SV: "Välj en fil.", EN: "Choose a file."}
	msgEmptyFile  = i18n.Text{FI: "Tiedosto on tyhjä. Valitse tiedosto, jossa on sisältöä.", SV: "Filen är tom. Välj en fil som har innehåll.", EN: "The file is empty. Choose one with something in it."}
	msgFileType   = i18n.Text{
		FI: "Tällaista tiedostoa ei voi lisätä: {name}. Sisältö on ohjelma tai muuta kuin nimi kertoo. Lisää asiakirja, taulukko, PDF tai kuva.",
		SV: "En sådan fil kan inte läggas till: {name}. Innehållet är ett program eller något annat än namnet säger. Lägg till ett dokument, en tabell, en PDF-fil eller en bild.",
		EN: "A file of this kind cannot be added: {name}. It is a program, or not what its name says. Add a document, a spreadsheet, a PDF or a picture.",
	}
	msgTooManyFiles = i18n.Text{FI: "Tiedostoja saa olla enintään {max}. Jätä osa pois.", SV: "Det får vara högst {max} filer. Lämna bort några.", EN: "There may be at most {max} files. Leave some out."}
	msgFileTooLarge = i18n.Text{FI: "Tiedosto on liian suuri. Enimmäiskoko on {max}.", SV: "Filen är för stor. Den får vara högst {max}.", EN: "The file is too large. It may be {max}."}
	msgNoRoom       = i18n.Text{
		FI: "Tiedosto ei mahdu työtilaan. Tilaa on jäljellä {free}, kaikkiaan {max}. Poista ensin jotain.",
		SV: "Filen ryms inte i arbetsrummet. Det finns {free} kvar av {max}. Radera något först.",
		EN: "The file does not fit into the workspace. There is {free} left of {max}. Delete something first.",
	}
	msgRestored = i18n.Text{FI: "Palautettu versio {n}", SV: "Version {n} återställd", EN: "Version {n} restored"}
)

var (
	pageLead = i18n.Text{
		FI: "Työskentely › Työtila. Tässä on kaikki, mitä verkoston työhön tarvitaan.",
		SV: "Arbete › Arbetsrum. Här finns allt som nätverkets arbete behöver.",
		EN: "Work › Workspace. Here is all that the network's work needs.",
	}
	pageRules      = i18n.Text{FI: "Pelisäännöt", SV: "Spelregler", EN: "Ground rules"}
	pageNoRules    = i18n.Text{FI: "Pelisääntöjä ei ole vielä kirjoitettu.", SV: "Inga spelregler har skrivits ännu.", EN: "No ground rules have been written yet."}
	pageWriteRules = i18n.Text{FI: "Kirjoita pelisäännöt", SV: "Skriv spelregler", EN: "Write ground rules"}
	pageReadRules  = i18n.Text{FI: "Lue pelisäännöt kokonaan", SV: "Läs alla spelregler", EN: "Read the ground rules in full"}
	pageNewRules   = i18n.Text{FI: "Et ole vielä lukenut pelisääntöjä", SV: "Du har inte läst spelreglerna än", EN: "You have not read the ground rules yet"}
	pageNewRulesT  = i18n.Text{FI: "Näin verkosto on sopinut toimivansa.", SV: "Så här har nätverket kommit överens om att arbeta.", EN: "This is how the network has agreed to work."}

	pageNew        = i18n.Text{FI: "Uutta", SV: "Nytt", EN: "What is new"}
	pageNoNew      = i18n.Text{FI: "Sinulle näkyvää uutta ei ole.", SV: "Inget nytt som du kan se.", EN: "Nothing new that you may see."}
	pagePages      = i18n.Text{FI: "Sivut", SV: "Sidor", EN: "Pages"}
	pageNoPages    = i18n.Text{FI: "Sivuja ei vielä ole.", SV: "Det finns inga sidor ännu.", EN: "There are no pages yet."}
	pageNewPage    = i18n.Text{FI: "Tee sivu", SV: "Skapa en sida", EN: "Make a page"}
	pageFiles      = i18n.Text{FI: "Tiedostot", SV: "Filer", EN: "Files"}
	pageNoFiles    = i18n.Text{FI: "Tiedostoja ei vielä ole.", SV: "Det finns inga filer ännu.", EN: "There are no files yet."}
	pageNewFile    = i18n.Text{FI: "Lisää tiedosto", SV: "Lägg till en fil", EN: "Add a file"}
	pageAllFiles   = i18n.Text{FI: "Kaikki tiedostot", SV: "Alla filer", EN: "All files"}
	pageArchive    = i18n.Text{FI: "Arkisto ja luvut", SV: "Arkiv och siffror", EN: "Archive and figures"}
	pageUsed       = i18n.Text{FI: "Tiedostot vievät tilaa {used}, enintään {max}.", SV: "Filerna tar {used}, högst {max}.", EN: "The files take {used}, at most {max}."}
	pageSavedBy    = i18n.Text{FI: "Tallentaja: {name}, {date}", SV: "Sparad av {name}, {date}", EN: "Saved by {name}, {date}"}
	pageBroughtBy  = i18n.Text{FI: "{size} · Lisääjä: {name}, {date}", SV: "{size} · Tillagd av {name}, {date}", EN: "{size} · Added by {name}, {date}"}
	pageSomebody   = i18n.Text{FI: "poistunut henkilö", SV: "någon som har lämnat", EN: "somebody who has left"}
	pageVersionN   = i18n.Text{FI: "Versio {n}", SV: "Version {n}", EN: "Version {n}"}
	pageIsHidden   = i18n.Text{FI: "Poistettu näkyvistä", SV: "Dold", EN: "Out of sight"}
	pageHiddenText = i18n.Text{FI: "Sivun näkevät vain ne, jotka vetävät verkostoa.", SV: "Bara de som leder nätverket ser sidan.", EN: "Only those who lead the network see the page."}

	pageTitleField = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	pageBodyField  = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	pageBodyHint   = i18n.Text{
		FI: "Muotoilu Markdownilla: **lihavointi**, - luettelo. Toiseen sivuun viittaat kirjoittamalla [[sivun otsikko]].",
		SV: "Formatering med Markdown: **fet**, - lista. Till en annan sida hänvisar du med [[sidans rubrik]].",
		EN: "Markdown works: **bold**, - list. You refer to another page by writing [[heading of the page]].",
	}
	pageWhyField   = i18n.Text{FI: "Mitä muutit?", SV: "Vad ändrade du?", EN: "What did you change?"}
	pageWhyHint    = i18n.Text{FI: "Muutama sana, jotka näkyvät historiassa.", SV: "Några ord som syns i historiken.", EN: "A few words that are shown in the history."}
	pageVisibility = i18n.Text{FI: "Kuka näkee tämän?", SV: "Vem ser det här?", EN: "Who sees this?"}
	pageSave       = i18n.Text{FI: "Tallenna sivu", SV: "Spara sidan", EN: "Save the page"}
	pageSaved      = i18n.Text{FI: "Sivu on tallennettu.", SV: "Sidan har sparats.", EN: "The page has been saved."}
	pageEdit       = i18n.Text{FI: "Muokkaa sivua", SV: "Redigera sidan", EN: "Edit the page"}
	pageHistory    = i18n.Text{FI: "Historia", SV: "Historik", EN: "History"}
	pageHide       = i18n.Text{FI: "Poista sivu näkyvistä", SV: "Dölj sidan", EN: "Take the page out of sight"}
	pageShow       = i18n.Text{FI: "Palauta sivu näkyviin", SV: "Visa sidan igen", EN: "Put the page back"}
	pageHiddenNow  = i18n.Text{FI: "Sivu ei enää näy muille.", SV: "Sidan syns inte längre för andra.", EN: "Others no longer see the page."}
	pageShownNow   = i18n.Text{FI: "Sivu näkyy taas.", SV: "Sidan syns igen.", EN: "The page is shown again."}
	pageStaleHead  = i18n.Text{FI: "Sivu on muuttunut", SV: "Sidan har ändrats", EN: "The page has changed"}
	pageTheirs     = i18n.Text{FI: "Tallennettu teksti", SV: "Den sparade texten", EN: "The text as saved"}
	pageCompared   = i18n.Text{FI: "Versio {b} verrattuna versioon {a}", SV: "Version {b} jämförd med version {a}", EN: "Version {b} compared with version {a}"}
	pageNoChange   = i18n.Text{FI: "Teksti on sama.", SV: "Texten är densamma.", EN: "The text is the same."}
	pageAdded      = i18n.Text{FI: "Lisätty:", SV: "Tillagt:", EN: "Added:"}
	pageRemoved    = i18n.Text{FI: "Poistettu:", SV: "Borttaget:", EN: "Removed:"}
	pageRestore    = i18n.Text{FI: "Palauta tämä versio", SV: "Återställ den här versionen", EN: "Restore this version"}
	pageRestored   = i18n.Text{FI: "Versio on palautettu. Se on nyt sivun uusin versio.", SV: "Versionen har återställts. Den är nu sidans nyaste version.", EN: "The version has been restored. It is now the latest one."}

	pageAttach      = i18n.Text{FI: "Tiedostot", SV: "Filer", EN: "Files"}
	pageAttachHint  = i18n.Text{FI: "Enintään {n} tiedostoa, kukin enintään {max}. Ne näkee se, joka näkee viestin. Ohjelmia ei voi lisätä.", SV: "Högst {n} filer, var och en högst {max}. De syns för den som ser inlägget. Program kan inte läggas till.", EN: "At most {n} files, each at most {max}. Whoever sees the post sees them. Programs cannot be added."}
	pageAttached    = i18n.Text{FI: "Liitetyt tiedostot", SV: "Bifogade filer", EN: "Attached files"}
	pageFileField   = i18n.Text{FI: "Tiedosto", SV: "Fil", EN: "File"}
	pageFileHint    = i18n.Text{FI: "Enintään {max}. Ohjelmia ei voi lisätä.", SV: "Högst {max}. Program kan inte läggas till.", EN: "At most {max}. Programs cannot be added."}
	pageDescription = i18n.Text{FI: "Kuvaus", SV: "Beskrivning", EN: "Description"}
	pageDescHint    = i18n.Text{FI: "Mitä tiedostossa on.", SV: "Vad filen innehåller.", EN: "What is in the file."}
	pageSend        = i18n.Text{FI: "Lisää tiedosto", SV: "Lägg till filen", EN: "Add the file"}
	pageSent        = i18n.Text{FI: "Tiedosto on työtilassa.", SV: "Filen finns i arbetsrummet.", EN: "The file is in the workspace."}
	pageRenew       = i18n.Text{FI: "Lisää uusi versio", SV: "Lägg till en ny version", EN: "Add a new version"}
	pageVersions    = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	pageDownload    = i18n.Text{FI: "Lataa tiedosto", SV: "Ladda ner filen", EN: "Download the file"}
	pageDescribe    = i18n.Text{FI: "Kuvaus ja näkyvyys", SV: "Beskrivning och synlighet", EN: "Description and visibility"}
	pageSaveDesc    = i18n.Text{FI: "Tallenna kuvaus", SV: "Spara beskrivningen", EN: "Save the description"}
	pageDescSaved   = i18n.Text{FI: "Kuvaus on tallennettu.", SV: "Beskrivningen har sparats.", EN: "The description has been saved."}
	pageDelete      = i18n.Text{FI: "Poista tiedosto", SV: "Radera filen", EN: "Delete the file"}
	pageKeep        = i18n.Text{FI: "Älä poista", SV: "Radera inte", EN: "Do not delete"}
	pageDeleteAsk   = i18n.Text{FI: "Poistetaanko tiedosto {name}?", SV: "Ska filen {name} raderas?", EN: "Delete the file {name}?"}
	pageDeleteLead  = i18n.Text{FI: "Poistaminen koskee näitä:", SV: "Raderingen gäller:", EN: "This deletes:"}
	pageDeleteWhat  = i18n.Text{FI: "Kaikki versiot poistuvat kaikilta.", SV: "Alla versioner försvinner för alla.", EN: "All versions are gone for everybody."}
	pageDeleteNote  = i18n.Text{FI: "Poistettua tiedostoa ei saa takaisin.", SV: "En raderad fil går inte att få tillbaka.", EN: "A deleted file cannot be brought back."}
	pageDeleted     = i18n.Text{FI: "Tiedosto on poistettu.", SV: "Filen har raderats.", EN: "The file has been deleted."}

	pageYear       = i18n.Text{FI: "Vuosi", SV: "År", EN: "Year"}
	pageArchLead   = i18n.Text{FI: "Mitä verkosto on tehnyt vuonna {year}.", SV: "Vad nätverket har gjort år {year}.", EN: "What the network has done in {year}."}
	pageByMonth    = i18n.Text{FI: "Luvut kuukausittain", SV: "Siffror per månad", EN: "Figures by month"}
	pageMonth      = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}
	pageEntries    = i18n.Text{FI: "Kirjoituksia", SV: "Inlägg", EN: "Entries"}
	pageAuthors    = i18n.Text{FI: "Kirjoittajia", SV: "Skribenter", EN: "Authors"}
	pageWholeYear  = i18n.Text{FI: "Koko vuosi", SV: "Hela året", EN: "The whole year"}
	pageNoYear     = i18n.Text{FI: "Tältä vuodelta ei ole mitään, minkä näet.", SV: "Från det här året finns inget som du kan se.", EN: "There is nothing from this year that you may see."}
	pageYearMore   = i18n.Text{FI: "Luettelossa on vuoden 300 uusinta.", SV: "Listan har årets 300 nyaste.", EN: "The list has the latest 300 of the year."}
	pageCountsNote = i18n.Text{FI: "Luvuissa on mukana se, minkä sinä näet. Yksittäisen ihmisen kirjoituksia ei lasketa.", SV: "Siffrorna omfattar det som du ser. Ingen enskild persons inlägg räknas.", EN: "The figures cover what you may see. Nobody's own entries are counted."}
	pageShowYear   = i18n.Text{FI: "Näytä vuosi", SV: "Visa året", EN: "Show the year"}
)

// kindNames are what the things of a space are called in a list.
var kindNames = map[string]i18n.Text{
	"question": {FI: "Kysymys", SV: "Fråga", EN: "Question"},
	"thread":   {FI: "Keskustelu", SV: "Diskussion", EN: "Discussion"}, "page": {FI: "Sivu", SV: "Sida", EN: "Page"},
	"file": {FI: "Tiedosto", SV: "Fil", EN: "File"}, "note": {FI: "Muistiinpanot", SV: "Anteckningar", EN: "Notes"},
	"practice": {FI: "Hyvä käytäntö", SV: "God praxis", EN: "Good practice"}, "statement": {FI: "Kannanotto", SV: "Ställningstagande", EN: "Statement"},
	"theme": {FI: "Teema", SV: "Tema", EN: "Theme"}, "challenge": {FI: "Haaste", SV: "Utmaning", EN: "Challenge"},
}
