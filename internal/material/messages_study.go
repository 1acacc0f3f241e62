package material

import "parvi/internal/platform/i18n"

// What is wrong with a part or an answer.
var (
	msgPartTitle    = i18n.Text{FI: "Kirjoita osalle otsikko ainakin yhdellä kielellä.", SV: "Skriv en rubrik för delen på minst ett språk.", EN: "Write a heading for the part in at least one language."}
	msgPartKind     = i18n.Text{FI: "Valitse, millainen osa on.", SV: "Välj vilken typ av del det är.", EN: "Choose what kind of part it is."}
	msgManyParts    = i18n.Text{FI: "Osia voi olla enintään {max}.", SV: "Det får finnas högst {max} delar.", EN: "There may be at most {max} parts."}
	msgManyOptions  = i18n.Text{FI: "Vastausvaihtoehtoja voi olla enintään {max}.", SV: "Det får finnas högst {max} svarsalternativ.", EN: "There may be at most {max} answers."}
	msgPass         = i18n.Text{FI: "Kirjoita luku väliltä 0–100.", SV: "Skriv ett tal mellan 0 och 100.", EN: "Write a number from 0 to 100."}
	msgPartText     = i18n.Text{FI: "teksti puuttuu.", SV: "texten saknas.", EN: "the text is missing."}
	msgPartVideo    = i18n.Text{FI: "videon tiedosto tai osoite puuttuu.", SV: "videons fil eller adress saknas.", EN: "the video’s file or address is missing."}
	msgPartCaptions = i18n.Text{FI: "kerro, miten video on tekstitetty.", SV: "berätta hur videon är textad.", EN: "say how the video is captioned."}
	msgPartOptions  = i18n.Text{FI: "kysymyksellä on oltava vähintään kaksi vastausvaihtoehtoa.", SV: "frågan ska ha minst två svarsalternativ.", EN: "the question needs at least two answers."}
	msgPartRight    = i18n.Text{FI: "kysymyksellä ei ole oikeaa vastausta.", SV: "frågan har inget rätt svar.", EN: "the question has no right answer."}
	msgInPart       = i18n.Text{FI: "Osa {n}, ”{title}”: {what}", SV: "Del {n}, ”{title}”: {what}", EN: "Part {n}, ‘{title}’: {what}"}
	msgRegion       = i18n.Text{FI: "Valitse maakunta luettelosta.", SV: "Välj ett landskap i listan.", EN: "Choose a region from the list."}
	msgStudyOrg     = i18n.Text{FI: "Tällä nimellä ei löydy yhtä organisaatiota. Kirjoita nimi kokonaan tai jätä tyhjäksi.", SV: "Det finns inte exakt en organisation med det namnet. Skriv hela namnet eller lämna tomt.", EN: "No single organisation has this name. Write the whole name or leave it empty."}
	msgChoose       = i18n.Text{FI: "Valitse yksi vastaus.", SV: "Välj ett svar.", EN: "Choose one answer."}
	msgProofName    = i18n.Text{FI: "Kirjoita nimi, joka todistukseen tulee.", SV: "Skriv namnet som ska stå på intyget.", EN: "Write the name that is to stand on the certificate."}
	msgNotDone      = i18n.Text{FI: "Kaikkea ei ole vielä suoritettu.", SV: "Allt är inte slutfört ännu.", EN: "Not everything is completed yet."}
)

// Writing parts.
var (
	partTitle   = i18n.Text{FI: "Itseopiskelun osat", SV: "Självstudiernas delar", EN: "Parts for self-study"}
	partLead    = i18n.Text{FI: "Opiskelija käy osat läpi yksi kerrallaan, puhelimella tai tietokoneella, ja voi jatkaa siitä, mihin jäi.", SV: "Den som studerar går igenom delarna en i taget, på telefon eller dator, och kan fortsätta där den slutade.", EN: "Learners go through the parts one at a time, on a phone or a computer, and can go on from where they left."}
	partNone    = i18n.Text{FI: "Osia ei ole vielä. Lisää ensimmäinen: sivu, video, tehtävä tai kysymys.", SV: "Det finns inga delar ännu. Lägg till den första: en sida, en video, en uppgift eller en fråga.", EN: "There are no parts yet. Add the first: a page, a video, a task or a question."}
	partAdd     = i18n.Text{FI: "Lisää osa", SV: "Lägg till en del", EN: "Add a part"}
	partNew     = i18n.Text{FI: "Uusi osa: {kind}", SV: "Ny del: {kind}", EN: "New part: {kind}"}
	partEdit    = i18n.Text{FI: "Muokkaa osaa", SV: "Redigera delen", EN: "Edit the part"}
	partUp      = i18n.Text{FI: "Ylemmäs", SV: "Uppåt", EN: "Up"}
	partDown    = i18n.Text{FI: "Alemmas", SV: "Nedåt", EN: "Down"}
	partOut     = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	partSaved   = i18n.Text{FI: "Osa on tallennettu.", SV: "Delen har sparats.", EN: "The part is saved."}
	partMoved   = i18n.Text{FI: "Osien järjestys on tallennettu.", SV: "Delarnas ordning har sparats.", EN: "The order of the parts is saved."}
	partRemoved = i18n.Text{FI: "Osa on poistettu luonnoksesta.", SV: "Delen har tagits bort ur utkastet.", EN: "The part was removed from the draft."}
	partSave    = i18n.Text{FI: "Tallenna osa", SV: "Spara delen", EN: "Save the part"}
	partName    = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	partQuest   = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	partText    = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	partMore    = i18n.Text{FI: "Tarkennus", SV: "Förtydligande", EN: "More about it"}
	partNeeded  = i18n.Text{FI: "Osan voi jättää väliin", SV: "Delen kan hoppas över", EN: "The part may be skipped"}
	partURL     = i18n.Text{FI: "Videon osoite", SV: "Videons adress", EN: "Address of the video"}
	hintURL     = i18n.Text{FI: "Video avautuu toisessa palvelussa. Jos lisäät tiedoston, se näytetään tällä sivulla.", SV: "Videon öppnas i en annan tjänst. Om du lägger till en fil visas den på den här sidan.", EN: "The video opens on another service. If you add a file, it is shown on the page itself."}
	partFile    = i18n.Text{FI: "Videotiedosto", SV: "Videofil", EN: "Video file"}
	hintFiles   = i18n.Text{FI: "Lisää tiedosto ensin materiaalin tiedostoihin (mp4 tai webm).", SV: "Lägg först till filen bland materialets filer (mp4 eller webm).", EN: "First add the file to the files of the material (mp4 or webm)."}
	partNoFile  = i18n.Text{FI: "Ei tiedostoa", SV: "Ingen fil", EN: "No file"}
	partCap     = i18n.Text{FI: "Miten video on tekstitetty?", SV: "Hur är videon textad?", EN: "How is the video captioned?"}
	partCapFile = i18n.Text{FI: "Tekstitystiedosto", SV: "Textningsfil", EN: "Caption file"}
	hintCapFile = i18n.Text{FI: "WebVTT-tiedosto materiaalin tiedostoissa (.vtt)", SV: "En WebVTT-fil bland materialets filer (.vtt)", EN: "A WebVTT file among the files of the material (.vtt)"}
	capNames    = map[Captions]i18n.Text{
		CaptionFile:   {FI: "Tekstitys on omassa tiedostossaan", SV: "Texten finns i en egen fil", EN: "The captions are in a file of their own"},
		CaptionInside: {FI: "Tekstitys on videossa", SV: "Texten finns i videon", EN: "The captions are in the video"},
		CaptionNone:   {FI: "Videossa ei puhuta", SV: "Det talas inte i videon", EN: "Nobody speaks in the video"},
	}
	partOption   = i18n.Text{FI: "Vastaus {n}", SV: "Svar {n}", EN: "Answer {n}"}
	partRight    = i18n.Text{FI: "Vastaus {n} on oikein", SV: "Svar {n} är rätt", EN: "Answer {n} is right"}
	partFeedback = i18n.Text{FI: "Palaute vastauksen {n} valinneelle", SV: "Respons till den som väljer svar {n}", EN: "Feedback to whoever chooses answer {n}"}
	hintOptions  = i18n.Text{FI: "Tyhjä vastaus jää pois. Oikeita voi olla yksi tai useita; opiskelija valitsee yhden.", SV: "Ett tomt svar lämnas bort. Ett eller flera kan vara rätt; den som studerar väljer ett.", EN: "An empty answer is left out. One or several may be right; the learner chooses one."}
	partPass     = i18n.Text{FI: "Kuinka monta prosenttia kysymyksistä on oltava oikein?", SV: "Hur många procent av frågorna ska vara rätt?", EN: "What per cent of the questions must be right?"}
	hintPass     = i18n.Text{FI: "0: riittää, että kysymyksiin vastaa.", SV: "0: det räcker att svara på frågorna.", EN: "0: answering is enough."}
	partRule     = i18n.Text{FI: "Milloin opiskelu on suoritettu", SV: "När studierna är slutförda", EN: "When the study is complete"}
	partSaveRule = i18n.Text{FI: "Tallenna ehto", SV: "Spara villkoret", EN: "Save the rule"}
	partRuled    = i18n.Text{FI: "Ehto on tallennettu.", SV: "Villkoret har sparats.", EN: "The rule is saved."}
	kindNames    = map[PartKind]i18n.Text{
		Reading:  {FI: "sivu", SV: "sida", EN: "page"},
		Video:    {FI: "video", SV: "video", EN: "video"},
		Task:     {FI: "tehtävä", SV: "uppgift", EN: "task"},
		Question: {FI: "kysymys", SV: "fråga", EN: "question"},
	}
)

// Studying.
var (
	studyTitle   = i18n.Text{FI: "Opiskele itse", SV: "Studera själv", EN: "Study by yourself"}
	studyLead    = i18n.Text{FI: "Opiskelet omaan tahtiin. Kirjautua ei tarvitse: saat oman linkin, jolla jatkat.", SV: "Du studerar i din egen takt. Du behöver inte logga in: du får en egen länk att fortsätta med.", EN: "Study at your own pace. You need not sign in: you get a link of your own to go on with."}
	studyBegin   = i18n.Text{FI: "Aloita opiskelu", SV: "Börja studera", EN: "Begin to study"}
	studyGoOn    = i18n.Text{FI: "Jatka opiskelua", SV: "Fortsätt studera", EN: "Go on studying"}
	studyOpen    = i18n.Text{FI: "Opiskele", SV: "Studera", EN: "Study"}
	studyParts   = i18n.Text{FI: "Osat", SV: "Delar", EN: "Parts"}
	countParts   = i18n.Count{One: i18n.Text{FI: "{n} osa", SV: "{n} del", EN: "{n} part"}, Other: i18n.Text{FI: "{n} osaa", SV: "{n} delar", EN: "{n} parts"}}
	studyRegion  = i18n.Text{FI: "Maakuntasi", SV: "Ditt landskap", EN: "Your region"}
	studyOrg     = i18n.Text{FI: "Järjestösi", SV: "Din organisation", EN: "Your organisation"}
	hintTell     = i18n.Text{FI: "Vain tilastoa varten", SV: "Bara för statistiken", EN: "For the statistics only"}
	studyNotTold = i18n.Text{FI: "En kerro", SV: "Vill inte uppge", EN: "Not told"}
	studyLink    = i18n.Text{FI: "Oma linkkisi", SV: "Din egen länk", EN: "Your own link"}
	studyLinkHow = i18n.Text{FI: "Tallenna tämän sivun osoite kirjanmerkkeihin. Sillä jatkat milloin vain, myös toisella laitteella. Kuka tahansa, jolla on linkki, näkee etenemisesi.", SV: "Spara sidans adress som bokmärke. Med den fortsätter du när som helst, också på en annan enhet. Alla som har länken ser hur långt du kommit.", EN: "Bookmark the address of this page. It lets you go on at any time, on another device too. Anybody who has the link sees how far you are."}
	studyDone    = i18n.Text{FI: "Suoritettu", SV: "Slutfört", EN: "Done"}
	studyOpenP   = i18n.Text{FI: "Tekemättä", SV: "Ogjort", EN: "Not done"}
	studyWrong   = i18n.Text{FI: "Vastattu väärin", SV: "Fel svar", EN: "Answered wrongly"}
	studyRight   = i18n.Text{FI: "Oikein", SV: "Rätt", EN: "Right"}
	studySkip    = i18n.Text{FI: "voi jättää väliin", SV: "kan hoppas över", EN: "may be skipped"}
	studyFar     = i18n.Text{FI: "Eteneminen", SV: "Framsteg", EN: "Progress"}
	studyFarOf   = i18n.Text{FI: "{done}/{of} osaa tehty", SV: "{done}/{of} delar gjorda", EN: "{done} of {of} parts done"}
	studyShare   = i18n.Text{FI: "Kysymyksistä oikein {right}/{of}. Suoritukseen tarvitaan {pass} %.", SV: "Rätt på {right}/{of} frågor. För att slutföra krävs {pass} %.", EN: "{right} of {of} questions right. Completing needs {pass}%."}
	studyNext    = i18n.Text{FI: "Seuraava osa", SV: "Nästa del", EN: "Next part"}
	studyAll     = i18n.Text{FI: "Kaikki osat", SV: "Alla delar", EN: "All parts"}
	studyRead    = i18n.Text{FI: "Luettu, jatka", SV: "Läst, fortsätt", EN: "Read, go on"}
	studySeen    = i18n.Text{FI: "Katsottu, jatka", SV: "Sett, fortsätt", EN: "Watched, go on"}
	studyDid     = i18n.Text{FI: "Tehty, jatka", SV: "Gjort, fortsätt", EN: "Done, go on"}
	studyAnswer  = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	studyAgain   = i18n.Text{FI: "Vastaa uudelleen", SV: "Svara på nytt", EN: "Answer again"}
	studyYours   = i18n.Text{FI: "Vastauksesi", SV: "Ditt svar", EN: "Your answer"}
	studyIsRight = i18n.Text{FI: "Oikein", SV: "Rätt", EN: "Right"}
	studyIsWrong = i18n.Text{FI: "Ei ihan. Voit vastata uudelleen.", SV: "Inte riktigt. Du kan svara på nytt.", EN: "Not quite. You can answer again."}
	studyWatch   = i18n.Text{FI: "Katso video toisessa palvelussa", SV: "Se videon i en annan tjänst", EN: "Watch the video on another service"}
	studyNoPlay  = i18n.Text{FI: "Selain ei näytä videota. Lataa tiedosto.", SV: "Webbläsaren kan inte visa videon. Hämta filen.", EN: "The browser cannot show the video. Download the file."}
	studyOf      = i18n.Text{FI: "Osa {n}/{of}", SV: "Del {n}/{of}", EN: "Part {n} of {of}"}
	studyFinish  = i18n.Text{FI: "Olet suorittanut koko materiaalin", SV: "Du har slutfört hela materialet", EN: "You have completed the whole material"}
	studyFinishT = i18n.Text{FI: "Voit tehdä itsellesi todistuksen.", SV: "Du kan göra ett intyg åt dig själv.", EN: "You can make a certificate for yourself."}
	studyBack    = i18n.Text{FI: "Materiaalin sivulle", SV: "Till materialets sida", EN: "To the page of the material"}

	proofTitle   = i18n.Text{FI: "Todistus itseopiskelusta", SV: "Intyg över självstudier", EN: "Certificate of self-study"}
	proofDone    = i18n.Text{FI: "on suorittanut itseopiskelun", SV: "har slutfört självstudierna", EN: "has completed the self-study"}
	proofParts   = i18n.Text{FI: "Sisältö", SV: "Innehåll", EN: "Contents"}
	proofOn      = i18n.Text{FI: "Suoritettu", SV: "Slutfört", EN: "Completed"}
	proofBy      = i18n.Text{FI: "Materiaalin julkaisija", SV: "Materialets utgivare", EN: "Publisher of the material"}
	proofWork    = i18n.Text{FI: "Arvioitu työmäärä", SV: "Uppskattad arbetsmängd", EN: "Estimated work"}
	proofName    = i18n.Text{FI: "Nimi todistukseen", SV: "Namn på intyget", EN: "Name on the certificate"}
	proofNameHow = i18n.Text{FI: "Nimeä ei tarkisteta, eikä sitä voi muuttaa jälkikäteen.", SV: "Namnet kontrolleras inte och kan inte ändras efteråt.", EN: "The name is not checked, and cannot be changed afterwards."}
	proofMake    = i18n.Text{FI: "Tee todistus", SV: "Gör intyget", EN: "Make the certificate"}
	proofSee     = i18n.Text{FI: "Avaa todistus", SV: "Öppna intyget", EN: "Open the certificate"}
	proofPDF     = i18n.Text{FI: "Lataa PDF", SV: "Hämta PDF", EN: "Download the PDF"}
	proofValid   = i18n.Text{FI: "Todistus on aito", SV: "Intyget är äkta", EN: "The certificate is genuine"}
	proofValidT  = i18n.Text{FI: "Opiskelija on itse kirjoittanut nimensä. Opintotukitunteja itseopiskelusta ei kerry.", SV: "Den som studerat har själv skrivit sitt namn. Självstudier ger inga timmar för studiebidrag.", EN: "The learner wrote the name. Self-study gives no hours of support."}
	proofVerify  = i18n.Text{FI: "Tarkista todistus: {address}, koodi {code}", SV: "Kontrollera intyget: {address}, kod {code}", EN: "Verify this certificate: {address}, code {code}"}
	proofMade    = i18n.Text{FI: "Todistus on valmis.", SV: "Intyget är klart.", EN: "The certificate is ready."}

	figTitle   = i18n.Text{FI: "Opiskelijat", SV: "Studerande", EN: "Learners"}
	figLead    = i18n.Text{FI: "Kuinka moni on opiskellut materiaalia itse. Maakunta ja järjestö ovat opiskelijan itse kertomia.", SV: "Hur många som har studerat materialet själva. Landskap och organisation är uppgivna av de studerande.", EN: "How many have studied the material by themselves. Region and organisation are as learners told them."}
	figHidden  = i18n.Text{FI: "Alle viiden ihmisen ryhmät on piilotettu, samoin ne, joista piilotetun voisi laskea.", SV: "Grupper under fem personer är dolda, liksom de som en dold grupp kunde räknas ut ur.", EN: "Groups under five people are hidden, and those from which a hidden one could be told."}
	figBegun   = i18n.Text{FI: "aloittanut", SV: "har börjat", EN: "have begun"}
	figDone    = i18n.Text{FI: "suorittanut", SV: "har slutfört", EN: "have completed"}
	figNone    = i18n.Text{FI: "Opiskelijoita on vielä alle viisi", SV: "Det finns färre än fem studerande", EN: "There are fewer than five learners yet"}
	figNoneHow = i18n.Text{FI: "Luvut näkyvät, kun viisi ihmistä on aloittanut.", SV: "Siffrorna visas när fem har börjat.", EN: "Figures are shown once five people have begun."}
	figRegion  = i18n.Text{FI: "Maakunnittain", SV: "Per landskap", EN: "By region"}
	figOrg     = i18n.Text{FI: "Järjestöittäin", SV: "Per organisation", EN: "By organisation"}
	figWhere   = i18n.Text{FI: "Mistä", SV: "Varifrån", EN: "From where"}
	figNotTold = i18n.Text{FI: "ei kerrottu", SV: "inte uppgivet", EN: "not told"}
	figSmall   = i18n.Text{FI: "piilotettu", SV: "dolt", EN: "hidden"}

	pageStudy     = i18n.Text{FI: "Vain itse opiskeltavat", SV: "Bara självstudier", EN: "Self-study only"}
	refStudies    = i18n.Text{FI: "itseopiskelut", SV: "självstudier", EN: "self-studies"}
	retainStudies = i18n.Text{
		FI: "Keskeneräinen itseopiskelu, jota ei ole tehty kirjautuneena, poistetaan, kun siihen ei ole koskettu {n} kuukauteen.",
		SV: "Ofullbordade självstudier som inte gjorts inloggad raderas när de inte har rörts på {n} månader.",
		EN: "A self-study that is not complete and was not made signed in is deleted when it has not been touched for {n} months.",
	}
)
