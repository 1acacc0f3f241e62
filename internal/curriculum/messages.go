package curriculum

import "parvi/internal/platform/i18n"

// What is wrong.
// Word is what a state is called.
func (s State) Word() i18n.Text { return stateNames[s] }

var (
	msgTitleMissing     = i18n.Text{FI: "Kirjoita nimi ainakin yhdellä kielellä.", SV: "Skriv ett namn på minst ett språk.", EN: "Write a name in at least one language."}
	msgTooLong          = i18n.Text{FI: "Teksti on liian pitkä. Siihen mahtuu {max} merkkiä.", SV: "Texten är för lång. Den får ha {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgMissing          = i18n.Text{FI: "Kirjoita tähän jotakin.", SV: "Skriv något här.", EN: "Write something here."}
	msgScale            = i18n.Text{FI: "Valitse arviointiasteikko.", SV: "Välj en bedömningsskala.", EN: "Choose a scale of assessment."}
	msgPart             = i18n.Text{FI: "Valitse, mitä kohtaa kommentoit.", SV: "Välj vilken del du kommenterar.", EN: "Choose the part you comment on."}
	msgOrg              = i18n.Text{FI: "Valitse organisaatio, jonka pääkäyttäjä olet.", SV: "Välj en organisation som du är huvudanvändare för.", EN: "Choose an organisation whose main user you are."}
	msgReason           = i18n.Text{FI: "Kerro syy.", SV: "Berätta orsaken.", EN: "Give the reason."}
	msgNotNow           = i18n.Text{FI: "Koulutusmalli on jo toisessa vaiheessa. Avaa sen sivu uudelleen.", SV: "Kursmodellen är redan i ett annat skede. Öppna dess sida på nytt.", EN: "The course model is at another stage already. Open its page again."}
	msgChangedMeanwhile = i18n.Text{FI: "Joku muu on muuttanut luonnosta sillä välin. Avaa se uudelleen ja tee muutoksesi siihen.", SV: "Någon annan har ändrat utkastet under tiden. Öppna det på nytt och gör dina ändringar i det.", EN: "Somebody else has changed the draft meanwhile. Open it again and make your changes there."}
	msgAmount           = i18n.Text{FI: "Kirjoita luku, jossa on enintään kolme desimaalia, esimerkiksi 12,5.", SV: "Skriv ett tal med högst tre decimaler, till exempel 12,5.", EN: "Write a number with at most three decimals, for example 12.5."}
	msgPerCredit        = i18n.Text{FI: "Kirjoita tuntimäärä 1–100.", SV: "Skriv ett antal timmar 1–100.", EN: "Write a number of hours 1–100."}
	msgLeast            = i18n.Text{FI: "Kirjoita opintopistemäärä 0–60.", SV: "Skriv ett antal studiepoäng 0–60.", EN: "Write a number of credits 0–60."}
	msgFactor           = i18n.Text{FI: "Kirjoita kerroin, joka on yli 0 ja enintään 20.", SV: "Skriv en koefficient som är över 0 och högst 20.", EN: "Write a factor above 0 and at most 20."}
	msgPartMissing      = i18n.Text{FI: "Kohta {part} puuttuu ({language}).", SV: "Delen {part} saknas ({language}).", EN: "The part {part} is missing ({language})."}
	msgTooSmall         = i18n.Text{FI: "Työmäärä on {work} h. {work} h / {per} h = {credits} op. Koulutusmallissa on oltava vähintään {least} op eli {need} h.", SV: "Arbetsmängden är {work} h. {work} h / {per} h = {credits} sp. En kursmodell ska omfatta minst {least} sp, det vill säga {need} h.", EN: "The workload is {work} h. {work} h / {per} h = {credits} cr. A course model must have at least {least} cr, that is {need} h."}
)

// Names.
var (
	stateNames = map[State]i18n.Text{
		Idea:      {FI: "Idea", SV: "Idé", EN: "Idea"},
		Criteria:  {FI: "Kriteerien tarkistus", SV: "Kriterierna kontrolleras", EN: "Criteria check"},
		InWork:    {FI: "Työstettävänä", SV: "Under arbete", EN: "In work"},
		Finalised: {FI: "Viimeistelty", SV: "Färdigställd", EN: "Finalised"},
		Review:    {FI: "Työryhmän arvioitavana", SV: "Hos arbetsgruppen", EN: "In review"},
		Approved:  {FI: "Hyväksytty", SV: "Godkänd", EN: "Approved"},
		Returned:  {FI: "Palautettu", SV: "Returnerad", EN: "Returned"},
		Offered:   {FI: "Julkaistu", SV: "Publicerad", EN: "Published"},
		Retired:   {FI: "Poistettu käytöstä", SV: "Ur bruk", EN: "Retired"},
	}
	partNames = map[string]i18n.Text{
		"":              {FI: "Koko malli", SV: "Hela modellen", EN: "The whole model"},
		"target":        {FI: "Kohderyhmä", SV: "Målgrupp", EN: "Target group"},
		"outcomes":      {FI: "Osaamistavoitteet", SV: "Kompetensmål", EN: "Learning outcomes"},
		"contents":      {FI: "Sisällöt", SV: "Innehåll", EN: "Contents"},
		"methods":       {FI: "Työtavat", SV: "Arbetssätt", EN: "Working methods"},
		"assessment":    {FI: "Arviointikriteerit", SV: "Bedömningskriterier", EN: "Assessment criteria"},
		"prerequisites": {FI: "Edeltävä osaaminen", SV: "Förkunskaper", EN: "Prerequisites"},
		"materials":     {FI: "Materiaalit", SV: "Material", EN: "Materials"},
		"certificate":   {FI: "Todistuksen liite", SV: "Bilaga till intyget", EN: "Certificate attachment"},
		"workload":      {FI: "Mitoitus", SV: "Omfattning", EN: "Workload"},
	}
	partHints = map[string]i18n.Text{
		"target":        {FI: "Kenelle koulutus on?", SV: "För vem är kursen?", EN: "For whom is the course?"},
		"outcomes":      {FI: "Mitä osallistuja osaa koulutuksen jälkeen? Yksi tavoite riville, viiva eteen.", SV: "Vad kan deltagaren efter kursen? Ett mål per rad, med streck framför.", EN: "What can a participant do afterwards? One outcome on a line, with a hyphen before it."},
		"assessment":    {FI: "Mistä nähdään, että tavoitteet on saavutettu?", SV: "Vad visar att målen har nåtts?", EN: "What shows that the outcomes have been reached?"},
		"certificate":   {FI: "Teksti, joka tulee osallistujan todistukseen.", SV: "Texten som kommer med på deltagarens intyg.", EN: "The text that comes with the participant’s certificate."},
		"prerequisites": {FI: "Mitä osallistujan pitää osata ennestään?", SV: "Vad ska deltagaren kunna från förut?", EN: "What must a participant know before?"},
	}
	scaleNames = map[Scale]i18n.Text{
		PassFail: {FI: "Hyväksytty – hylätty", SV: "Godkänd – underkänd", EN: "Pass – fail"},
		OneFive:  {FI: "1–5", SV: "1–5", EN: "1–5"},
	}
	workNames = map[WorkKind]i18n.Text{
		Lecture:   {FI: "Luennot, tuntia", SV: "Föreläsningar, timmar", EN: "Lectures, hours"},
		Active:    {FI: "Osallistava opetus, tuntia", SV: "Aktiverande undervisning, timmar", EN: "Participatory teaching, hours"},
		Practice:  {FI: "Harjoittelu, tuntia", SV: "Praktik, timmar", EN: "Practice, hours"},
		Easy:      {FI: "Helppo luettava, sivua", SV: "Lätt läsning, sidor", EN: "Easy reading, pages"},
		Demanding: {FI: "Vaativa luettava, sivua", SV: "Krävande läsning, sidor", EN: "Demanding reading, pages"},
		OwnTime:   {FI: "Muu oma työ, tuntia", SV: "Annat eget arbete, timmar", EN: "Other own work, hours"},
	}
	sideNames = map[Side]i18n.Text{
		OfOrg:    {FI: "järjestö", SV: "organisationen", EN: "organisation"},
		OfCentre: {FI: "opintokeskus", SV: "studiecentralen", EN: "study centre"},
	}
)

// doing is what an action is called, what its page says, and what is said
// afterwards.
type doing struct{ verb, lead, done i18n.Text }

var doings = map[Action]doing{
	Check:   {i18n.Text{FI: "Ota tarkistettavaksi", SV: "Börja kontrollen", EN: "Begin the check"}, i18n.Text{FI: "Tarkista, täyttääkö idea koulutusmallin kriteerit.", SV: "Kontrollera om idén uppfyller kriterierna för en kursmodell.", EN: "Check whether the idea meets the criteria of a course model."}, i18n.Text{FI: "Idea on tarkistettavanasi.", SV: "Idén är under kontroll.", EN: "The idea is being checked."}},
	Accept:  {i18n.Text{FI: "Kriteerit täyttyvät", SV: "Kriterierna uppfylls", EN: "The criteria are met"}, i18n.Text{FI: "Osaamiseen perustuva, vähintään vaadittu laajuus, tavoitteet ja arviointi, vapaan sivistystyön mukainen, hyödyllinen opinnoissa tai työssä, tukee järjestön perustehtävää. Järjestö alkaa työstää mallia.", SV: "Kompetensbaserad, minst den omfattning som krävs, mål och bedömning, i enlighet med fritt bildningsarbete, till nytta i studier eller arbete, stöder organisationens grunduppgift. Organisationen börjar arbeta med modellen.", EN: "Competence-based, of the required extent, with outcomes and assessment, in line with liberal adult education, useful in studies or work, supporting the organisation’s basic task. The organisation begins its work on the model."}, i18n.Text{FI: "Järjestö voi nyt työstää mallia.", SV: "Organisationen kan nu arbeta med modellen.", EN: "The organisation can now work on the model."}},
	Send:    {i18n.Text{FI: "Lähetä luonnos kommentoitavaksi", SV: "Skicka utkastet för kommentarer", EN: "Send the draft for comments"}, i18n.Text{FI: "Opintokeskuksen asiantuntija lukee luonnoksen. Sinä et voi muokata sitä sillä aikaa.", SV: "Studiecentralens sakkunniga läser utkastet. Du kan inte redigera det under tiden.", EN: "An expert of the study centre reads the draft. You cannot edit it meanwhile."}, i18n.Text{FI: "Luonnos on lähetetty opintokeskukselle.", SV: "Utkastet är skickat till studiecentralen.", EN: "The draft has been sent to the study centre."}},
	Answer:  {i18n.Text{FI: "Lähetä takaisin työstettäväksi", SV: "Skicka tillbaka för vidare arbete", EN: "Send it back to be worked on"}, i18n.Text{FI: "Järjestö saa kommenttisi ja jatkaa luonnosta.", SV: "Organisationen får dina kommentarer och fortsätter med utkastet.", EN: "The organisation gets your comments and goes on with the draft."}, i18n.Text{FI: "Luonnos on taas järjestöllä.", SV: "Utkastet är hos organisationen igen.", EN: "The draft is with the organisation again."}},
	Finish:  {i18n.Text{FI: "Totea viimeistellyksi", SV: "Konstatera färdigställd", EN: "Find it finalised"}, i18n.Text{FI: "Järjestön pääkäyttäjä voi sen jälkeen ehdottaa mallia hyväksyttäväksi.", SV: "Därefter kan organisationens huvudanvändare föreslå att modellen godkänns.", EN: "The organisation’s main user can then propose the model for approval."}, i18n.Text{FI: "Malli on viimeistelty.", SV: "Modellen är färdigställd.", EN: "The model is finalised."}},
	Submit:  {i18n.Text{FI: "Ehdota hyväksyttäväksi", SV: "Föreslå för godkännande", EN: "Propose for approval"}, i18n.Text{FI: "Opintokeskuksen työryhmä arvioi mallin.", SV: "Studiecentralens arbetsgrupp bedömer modellen.", EN: "The study centre’s working group reviews the model."}, i18n.Text{FI: "Malli on työryhmän arvioitavana.", SV: "Modellen är hos arbetsgruppen.", EN: "The model is in review."}},
	Approve: {i18n.Text{FI: "Hyväksy malli", SV: "Godkänn modellen", EN: "Approve the model"}, i18n.Text{FI: "Malli on sen jälkeen valmis julkaistavaksi.", SV: "Därefter kan modellen publiceras.", EN: "The model can then be published."}, i18n.Text{FI: "Malli on hyväksytty.", SV: "Modellen är godkänd.", EN: "The model is approved."}},
	Return:  {i18n.Text{FI: "Palauta malli", SV: "Returnera modellen", EN: "Return the model"}, i18n.Text{FI: "Kerro, mitä mallissa pitää korjata.", SV: "Berätta vad som behöver rättas i modellen.", EN: "Say what must be mended in the model."}, i18n.Text{FI: "Malli on palautettu järjestölle.", SV: "Modellen är returnerad till organisationen.", EN: "The model has been returned to the organisation."}},
	Rework:  {i18n.Text{FI: "Jatka työstämistä", SV: "Fortsätt arbetet", EN: "Go on working"}, i18n.Text{FI: "Malli palaa luonnokseksi, jota voit muokata.", SV: "Modellen blir igen ett utkast som du kan redigera.", EN: "The model becomes a draft again that you can edit."}, i18n.Text{FI: "Voit nyt muokata luonnosta.", SV: "Du kan nu redigera utkastet.", EN: "You can edit the draft now."}},
	Publish: {i18n.Text{FI: "Julkaise malli", SV: "Publicera modellen", EN: "Publish the model"}, i18n.Text{FI: "Malli näkyy kaikille, ja siitä voi tehdä koulutuksia. Julkaistu versio ei muutu.", SV: "Modellen visas för alla och kurser kan skapas av den. En publicerad version ändras inte.", EN: "The model is shown to everybody, and courses can be made of it. A published version does not change."}, i18n.Text{FI: "Malli on julkaistu.", SV: "Modellen är publicerad.", EN: "The model is published."}},
	Renew:   {i18n.Text{FI: "Aloita uusi versio", SV: "Börja på en ny version", EN: "Begin a new version"}, i18n.Text{FI: "Julkaistu versio on käytössä, kunnes uusi julkaistaan.", SV: "Den publicerade versionen gäller tills den nya publiceras.", EN: "The published version stays in use until the new one is published."}, i18n.Text{FI: "Voit nyt muokata uutta versiota.", SV: "Du kan nu redigera den nya versionen.", EN: "You can edit the new version now."}},
	Drop:    {i18n.Text{FI: "Luovu luonnoksesta", SV: "Överge utkastet", EN: "Give the draft up"}, i18n.Text{FI: "Työ päättyy. Jo julkaistu versio jää käyttöön.", SV: "Arbetet avslutas. En version som redan är publicerad är kvar i bruk.", EN: "The work ends. A version already published stays in use."}, i18n.Text{FI: "Luonnoksesta on luovuttu.", SV: "Utkastet är övergivet.", EN: "The draft has been given up."}},
	Retire:  {i18n.Text{FI: "Poista käytöstä", SV: "Ta ur bruk", EN: "Retire the model"}, i18n.Text{FI: "Mallista ei voi enää tehdä uusia koulutuksia. Entiset koulutukset ja todistukset pysyvät.", SV: "Nya kurser kan inte längre skapas av modellen. Tidigare kurser och intyg gäller fortfarande.", EN: "No new courses can be made of the model. Earlier courses and certificates stand."}, i18n.Text{FI: "Malli on poistettu käytöstä.", SV: "Modellen är ur bruk.", EN: "The model is retired."}},
}

// letterText is what one kind of letter says.
type letterText struct{ subject, body i18n.Text }

var letterTexts = map[string]letterText{
	"propose":       {i18n.Text{FI: "Uusi idea koulutusmalliksi: {title}", SV: "En ny idé till kursmodell: {title}", EN: "A new idea for a course model: {title}"}, i18n.Text{FI: "{organisation} ehdottaa uutta koulutusmallia. Tarkista, täyttääkö se kriteerit.", SV: "{organisation} föreslår en ny kursmodell. Kontrollera om den uppfyller kriterierna.", EN: "{organisation} proposes a new course model. Check whether it meets the criteria."}},
	string(Accept):  {i18n.Text{FI: "Voit alkaa työstää koulutusmallia: {title}", SV: "Du kan börja arbeta med kursmodellen: {title}", EN: "You can begin the course model: {title}"}, i18n.Text{FI: "{centre} totesi, että idea täyttää koulutusmallin kriteerit.", SV: "{centre} har konstaterat att idén uppfyller kriterierna för en kursmodell.", EN: "{centre} found that the idea meets the criteria of a course model."}},
	string(Send):    {i18n.Text{FI: "Luonnos luettavaksi: {title}", SV: "Ett utkast att läsa: {title}", EN: "A draft to read: {title}"}, i18n.Text{FI: "{organisation} lähetti luonnoksen koulutusmalliksi. Kommentoi ja lähetä se takaisin, tai totea se viimeistellyksi.", SV: "{organisation} har skickat ett utkast till kursmodell. Kommentera och skicka det tillbaka, eller konstatera att det är färdigställt.", EN: "{organisation} sent a draft of a course model. Comment and send it back, or find it finalised."}},
	string(Answer):  {i18n.Text{FI: "Luonnosta on kommentoitu: {title}", SV: "Utkastet har kommenterats: {title}", EN: "Your draft has comments: {title}"}, i18n.Text{FI: "{centre} kommentoi luonnosta ja lähetti sen takaisin työstettäväksi.", SV: "{centre} har kommenterat utkastet och skickat tillbaka det för vidare arbete.", EN: "{centre} commented on the draft and sent it back to be worked on."}},
	string(Finish):  {i18n.Text{FI: "Koulutusmalli on viimeistelty: {title}", SV: "Kursmodellen är färdigställd: {title}", EN: "The course model is finalised: {title}"}, i18n.Text{FI: "{centre} totesi mallin viimeistellyksi. Voit nyt ehdottaa sitä hyväksyttäväksi.", SV: "{centre} har konstaterat att modellen är färdigställd. Du kan nu föreslå att den godkänns.", EN: "{centre} found the model finalised. You can now propose it for approval."}},
	string(Submit):  {i18n.Text{FI: "Koulutusmalli arvioitavaksi: {title}", SV: "En kursmodell att bedöma: {title}", EN: "A course model to review: {title}"}, i18n.Text{FI: "{organisation} ehdottaa koulutusmallia hyväksyttäväksi.", SV: "{organisation} föreslår att kursmodellen godkänns.", EN: "{organisation} proposes the course model for approval."}},
	string(Approve): {i18n.Text{FI: "Koulutusmalli on hyväksytty: {title}", SV: "Kursmodellen är godkänd: {title}", EN: "The course model is approved: {title}"}, i18n.Text{FI: "{centre} hyväksyi koulutusmallin.", SV: "{centre} har godkänt kursmodellen.", EN: "{centre} approved the course model."}},
	string(Return):  {i18n.Text{FI: "Koulutusmalli on palautettu: {title}", SV: "Kursmodellen är returnerad: {title}", EN: "The course model has been returned: {title}"}, i18n.Text{FI: "{centre} palautti koulutusmallin. Syy:", SV: "{centre} har returnerat kursmodellen. Orsaken:", EN: "{centre} returned the course model. The reason:"}},
	string(Publish): {i18n.Text{FI: "Koulutusmalli on julkaistu: {title}", SV: "Kursmodellen är publicerad: {title}", EN: "The course model is published: {title}"}, i18n.Text{FI: "{centre} julkaisi koulutusmallin. Siitä voi nyt tehdä koulutuksia.", SV: "{centre} har publicerat kursmodellen. Nu kan kurser skapas av den.", EN: "{centre} published the course model. Courses can now be made of it."}},
	string(Drop):    {i18n.Text{FI: "Koulutusmallista luovuttiin: {title}", SV: "Kursmodellen övergavs: {title}", EN: "The course model was given up: {title}"}, i18n.Text{FI: "{organisation} luopui luonnoksesta. Syy:", SV: "{organisation} har övergett utkastet. Orsaken:", EN: "{organisation} gave the draft up. The reason:"}},
	string(Retire):  {i18n.Text{FI: "Koulutusmalli on poistettu käytöstä: {title}", SV: "Kursmodellen är ur bruk: {title}", EN: "The course model is retired: {title}"}, i18n.Text{FI: "{centre} poisti koulutusmallin käytöstä. Syy:", SV: "{centre} har tagit kursmodellen ur bruk. Orsaken:", EN: "{centre} retired the course model. The reason:"}},
}

var (
	mailButton = i18n.Text{FI: "Avaa koulutusmalli", SV: "Öppna kursmodellen", EN: "Open the course model"}
	mailWhy    = i18n.Text{FI: "Saat tämän viestin, koska tehtäväsi on hoitaa koulutusmalleja.", SV: "Du får det här meddelandet eftersom det är din uppgift att sköta kursmodeller.", EN: "You get this message because course models are among your tasks."}
	taskVerb   = i18n.Text{FI: "Avaa koulutusmalli", SV: "Öppna kursmodellen", EN: "Open the course model"}
	refModels  = i18n.Text{FI: "koulutusmallit", SV: "kursmodeller", EN: "course models"}
)
