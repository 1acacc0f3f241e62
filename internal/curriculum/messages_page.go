package curriculum

import "parvi/internal/platform/i18n"

var (
	pageTitle    = i18n.Text{FI: "Koulutusmallit", SV: "Kursmodeller", EN: "Course models"}
	pageLead     = i18n.Text{FI: "Koulutuksia, joilla on samat tavoitteet, sisältö ja laajuus, järjesti ne kuka tahansa.", SV: "Kurser med samma mål, innehåll och omfattning, vem som än ordnar dem.", EN: "Courses with the same aims, contents and extent, whoever carries them out."}
	pageNone     = i18n.Text{FI: "Koulutusmalleja ei löytynyt", SV: "Inga kursmodeller hittades", EN: "No course models found"}
	pageNoneText = i18n.Text{FI: "Kun opintokeskus julkaisee koulutusmallin, se näkyy tässä.", SV: "När studiecentralen publicerar en kursmodell visas den här.", EN: "When a study centre publishes a course model, it appears here."}
	pageAll      = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	pageFilter   = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Narrow the list"}
	pageShow     = i18n.Text{FI: "Näytä koulutusmallit", SV: "Visa kursmodeller", EN: "Show course models"}
	pageQuery    = i18n.Text{FI: "Hae sanoilla", SV: "Sök med ord", EN: "Search by words"}
	pageOrg      = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	pageAny      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageRetired  = i18n.Text{FI: "Näytä myös käytöstä poistetut", SV: "Visa också modeller ur bruk", EN: "Show retired ones too"}
	pageByName   = i18n.Text{FI: "nimen mukaan", SV: "efter namn", EN: "by name"}
	toolModels   = i18n.Text{FI: "Osaamistavoitteet, sisällöt ja mitoitus", SV: "Lärandemål, innehåll och omfattning", EN: "Learning outcomes, contents and workload"}
	toolPropose  = i18n.Text{FI: "Koulutus, jota pidetään usein: kirjoita se kerran", SV: "En kurs som hålls ofta: skriv den en gång", EN: "A course that is held often: write it once"}
	toolDesk     = i18n.Text{FI: "Ehdotukset, arvioinnit ja julkaisut", SV: "Förslag, granskningar och publiceringar", EN: "Proposals, reviews and publications"}
	toolSizing   = i18n.Text{FI: "Montako tuntia työtä opintopiste on", SV: "Hur många timmars arbete en studiepoäng är", EN: "How many hours of work a credit is"}
	pageDesk     = i18n.Text{FI: "Koulutusmallien työpöytä", SV: "Arbetsbord för kursmodeller", EN: "Desk of course models"}
	pageDeskLead = i18n.Text{FI: "Mallit, joita teette. Ensin ne, jotka odottavat sinua.", SV: "Modeller som ni gör. Först de som väntar på dig.", EN: "The models you are making. First those that wait for you."}
	pageDeskNone = i18n.Text{FI: "Työn alla ei ole koulutusmalleja", SV: "Inga kursmodeller är under arbete", EN: "No course models are in the making"}
	pageDeskText = i18n.Text{FI: "Uusi malli alkaa järjestön ideasta.", SV: "En ny modell börjar med en organisations idé.", EN: "A new model begins with an organisation’s idea."}
	pageYours    = i18n.Text{FI: "Odottaa sinua", SV: "Väntar på dig", EN: "Waits for you"}
	pagePropose  = i18n.Text{FI: "Ehdota koulutusmallia", SV: "Föreslå en kursmodell", EN: "Propose a course model"}
	pageIdeaLead = i18n.Text{FI: "Aloita ideasta. Opintokeskus tarkistaa ensin, täyttääkö se kriteerit. Muut kohdat voit kirjoittaa myöhemmin.", SV: "Börja med en idé. Studiecentralen kontrollerar först om den uppfyller kriterierna. Resten kan du skriva senare.", EN: "Begin with an idea. The study centre first checks whether it meets the criteria. The rest can be written later."}
	pageProposed = i18n.Text{FI: "Idea on lähetetty opintokeskukselle.", SV: "Idén är skickad till studiecentralen.", EN: "The idea has been sent to the study centre."}
	pageSendIdea = i18n.Text{FI: "Lähetä idea", SV: "Skicka idén", EN: "Send the idea"}

	pageName     = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageScale    = i18n.Text{FI: "Arviointiasteikko", SV: "Bedömningsskala", EN: "Scale of assessment"}
	pageLevel    = i18n.Text{FI: "Taso (EQF tai NQF)", SV: "Nivå (EQF eller NQF)", EN: "Level (EQF or NQF)"}
	pageLevelTip = i18n.Text{FI: "Suuntaa antava, esimerkiksi 3–5", SV: "Riktgivande, till exempel 3–5", EN: "Indicative, for example 3–5"}
	pageSizing   = i18n.Text{FI: "Mitoitus", SV: "Omfattning", EN: "Workload"}
	pageSizeHint = i18n.Text{FI: "Kirjoita, kuinka paljon osallistuja tekee mitäkin. Opintopisteet lasketaan tallentaessa.", SV: "Skriv hur mycket deltagaren gör av vad. Studiepoängen räknas när du sparar.", EN: "Write how much of what a participant does. Credits are counted when you save."}
	pageTimes    = i18n.Text{FI: "Kerroin {factor}", SV: "Koefficient {factor}", EN: "Factor {factor}"}
	pageEdit     = i18n.Text{FI: "Muokkaa luonnosta", SV: "Redigera utkastet", EN: "Edit the draft"}
	pageSave     = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	pageSaved    = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet är sparat.", EN: "The draft is saved."}

	pageCredits  = i18n.Text{FI: "{n} op", SV: "{n} sp", EN: "{n} cr"}
	pageWorkIs   = i18n.Text{FI: "{work} h / {per} h = {credits} op", SV: "{work} h / {per} h = {credits} sp", EN: "{work} h / {per} h = {credits} cr"}
	pageTaught   = i18n.Text{FI: "Opetusta {n} h. Tuen opetustunnit lasketaan koulutuksen aikataulusta.", SV: "Undervisning {n} h. Undervisningstimmarna för stöd räknas utifrån kursens tidtabell.", EN: "Teaching {n} h. Teaching hours for support are counted from the course’s timetable."}
	pageNoWork   = i18n.Text{FI: "Työmäärää ei ole vielä kirjattu.", SV: "Arbetsmängden är inte antecknad ännu.", EN: "No workload has been entered yet."}
	pageKind     = i18n.Text{FI: "Työ", SV: "Arbete", EN: "Work"}
	pageAmount   = i18n.Text{FI: "Määrä", SV: "Mängd", EN: "Amount"}
	pageFactor   = i18n.Text{FI: "Kerroin", SV: "Koefficient", EN: "Factor"}
	pageHours    = i18n.Text{FI: "Tuntia", SV: "Timmar", EN: "Hours"}
	pageVersion  = i18n.Text{FI: "Versio {n}, voimassa {date} alkaen", SV: "Version {n}, gäller från {date}", EN: "Version {n}, in force from {date}"}
	pageVersions = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	pageOlder    = i18n.Text{FI: "Tämä on vanha versio. Uusin on versio {n}.", SV: "Det här är en gammal version. Den nyaste är version {n}.", EN: "This is an old version. The newest is version {n}."}
	pageDraft    = i18n.Text{FI: "Luonnos, kierros {n}", SV: "Utkast, omgång {n}", EN: "Draft, round {n}"}
	pageTurn     = i18n.Text{FI: "Vuorossa {side}", SV: "På tur: {side}", EN: "Next: {side}"}
	pageIsOut    = i18n.Text{FI: "Katso julkaistua versiota {n}", SV: "Se den publicerade versionen {n}", EN: "See the published version {n}"}
	pageUse      = i18n.Text{FI: "Tee koulutus tästä mallista", SV: "Skapa en kurs av den här modellen", EN: "Make a course from this model"}
	pageUsers    = i18n.Text{FI: "Ketkä ovat käyttäneet", SV: "Vilka som har använt", EN: "Who has used it"}
	pageNobody   = i18n.Text{FI: "Mallista ei ole vielä tehty koulutuksia.", SV: "Inga kurser har ännu skapats av modellen.", EN: "No courses have been made of the model yet."}
	pageMissing  = i18n.Text{FI: "Puuttuu ennen hyväksyntää", SV: "Saknas före godkännandet", EN: "Missing before approval"}
	pageSteps    = i18n.Text{FI: "Vaiheet", SV: "Skeden", EN: "Stages"}
	pageTalk     = i18n.Text{FI: "Kommentit", SV: "Kommentarer", EN: "Comments"}
	pageNoTalk   = i18n.Text{FI: "Ei kommentteja.", SV: "Inga kommentarer.", EN: "No comments."}
	pageAbout    = i18n.Text{FI: "Mitä kohtaa kommentoit?", SV: "Vilken del kommenterar du?", EN: "Which part is it about?"}
	pageComment  = i18n.Text{FI: "Kommentti", SV: "Kommentar", EN: "Comment"}
	pageSay      = i18n.Text{FI: "Lähetä kommentti", SV: "Skicka kommentaren", EN: "Send the comment"}
	pageSaid     = i18n.Text{FI: "Kommentti on lähetetty.", SV: "Kommentaren är skickad.", EN: "The comment is sent."}
	pageResolve  = i18n.Text{FI: "Merkitse käsitellyksi", SV: "Markera som behandlad", EN: "Mark as dealt with"}
	pageReopen   = i18n.Text{FI: "Avaa uudelleen", SV: "Öppna på nytt", EN: "Reopen"}
	pageOpen     = i18n.Text{FI: "Avoin", SV: "Öppen", EN: "Open"}
	pageResolved = i18n.Text{FI: "Käsitelty", SV: "Behandlad", EN: "Dealt with"}
	pageMarked   = i18n.Text{FI: "Merkintä on tallennettu.", SV: "Markeringen är sparad.", EN: "The mark is saved."}
	pageWho      = i18n.Text{FI: "{name}, {side}, kierros {n}", SV: "{name}, {side}, omgång {n}", EN: "{name}, {side}, round {n}"}
	pageSomebody = i18n.Text{FI: "joku, jonka tiedot on poistettu", SV: "någon vars uppgifter är raderade", EN: "somebody whose data is deleted"}
	pageHistory  = i18n.Text{FI: "Mitä on tapahtunut", SV: "Vad som har hänt", EN: "What has happened"}
	pageReason   = i18n.Text{FI: "Syy", SV: "Orsak", EN: "Reason"}
	pageNote     = i18n.Text{FI: "Viesti", SV: "Meddelande", EN: "Message"}
	pageBack     = i18n.Text{FI: "Takaisin malliin", SV: "Tillbaka till modellen", EN: "Back to the model"}

	pageCalc     = i18n.Text{FI: "Mitoituslaskuri", SV: "Omfattningsräknare", EN: "Workload calculator"}
	pageCalcLead = i18n.Text{FI: "Laske, kuinka monta opintopistettä koulutuksen työmäärästä kertyy. Yksi opintopiste on {per} tuntia osallistujan työtä.", SV: "Räkna ut hur många studiepoäng arbetsmängden i en kurs ger. En studiepoäng är {per} timmar av deltagarens arbete.", EN: "Count how many credits the workload of a course gives. One credit is {per} hours of a participant’s work."}
	pageCount    = i18n.Text{FI: "Laske", SV: "Räkna", EN: "Count"}
	pageResult   = i18n.Text{FI: "Tulos", SV: "Resultat", EN: "Result"}
	pageSource   = i18n.Text{FI: "Oletuskertoimet: opintokeskusten yhteinen mitoituslaskuri, opintokeskukset.fi. Opintokeskus voi muuttaa niitä.", SV: "Standardkoefficienter: studiecentralernas gemensamma räknare, opintokeskukset.fi. En studiecentral kan ändra dem.", EN: "Default factors: the study centres’ common calculator, opintokeskukset.fi. A study centre may change them."}

	pageRules    = i18n.Text{FI: "Mitoituksen säännöt", SV: "Regler för omfattningen", EN: "Rules of sizing"}
	pageRulesFor = i18n.Text{FI: "Muutos koskee luonnoksia ja uusia versioita. Julkaistut versiot pysyvät.", SV: "Ändringen gäller utkast och nya versioner. Publicerade versioner ändras inte.", EN: "A change concerns drafts and new versions. Published versions stay."}
	pagePer      = i18n.Text{FI: "Tuntia opintopisteessä", SV: "Timmar i en studiepoäng", EN: "Hours in a credit"}
	pageLeast    = i18n.Text{FI: "Opintopisteitä vähintään", SV: "Studiepoäng minst", EN: "Credits at least"}
	pageSaveRule = i18n.Text{FI: "Tallenna säännöt", SV: "Spara reglerna", EN: "Save the rules"}
	pageRuled    = i18n.Text{FI: "Säännöt on tallennettu.", SV: "Reglerna är sparade.", EN: "The rules are saved."}

	countAll  = i18n.Count{One: i18n.Text{FI: "{n} koulutusmalli", SV: "{n} kursmodell", EN: "{n} course model"}, Other: i18n.Text{FI: "{n} koulutusmallia", SV: "{n} kursmodeller", EN: "{n} course models"}}
	countUses = i18n.Count{One: i18n.Text{FI: "{n} koulutus", SV: "{n} kurs", EN: "{n} course"}, Other: i18n.Text{FI: "{n} koulutusta", SV: "{n} kurser", EN: "{n} courses"}}
)
