package talk

import "parvi/internal/platform/i18n"

// What is wrong and how to mend it.
var (
	msgTitleMissing    = i18n.Text{FI: "Kirjoita keskustelulle otsikko.", SV: "Skriv en rubrik för diskussionen.", EN: "Write a title for the discussion."}
	msgQuestionMissing = i18n.Text{FI: "Kirjoita kysymys.", SV: "Skriv frågan.", EN: "Write the question."}
	msgTitleLong       = i18n.Text{FI: "Lyhennä otsikkoa: siinä saa olla enintään {max} merkkiä.", SV: "Förkorta rubriken: den får ha högst {max} tecken.", EN: "Shorten the title: it may have at most {max} characters."}
	msgTextMissing     = i18n.Text{FI: "Kirjoita viesti.", SV: "Skriv ett inlägg.", EN: "Write a post."}
	msgTextLong        = i18n.Text{
		FI: "Lyhennä viestiä: siinä saa olla enintään {max} merkkiä, nyt merkkejä on {now}.",
		SV: "Förkorta inlägget: det får ha högst {max} tecken, nu har det {now}.",
		EN: "Shorten the post: it may have at most {max} characters, and now it has {now}.",
	}
	msgLangUnknown       = i18n.Text{FI: "Valitse, millä kielellä kirjoitat.", SV: "Välj vilket språk du skriver på.", EN: "Choose the language you write in."}
	msgVisibilityUnknown = i18n.Text{FI: "Valitse, ketkä näkevät keskustelun.", SV: "Välj vem som ser diskussionen.", EN: "Choose who sees the discussion."}
	msgSpaceUnknown      = i18n.Text{FI: "Valitse verkosto, jota vedät.", SV: "Välj ett nätverk som du leder.", EN: "Choose a network that you lead."}
	msgSpaceOver         = i18n.Text{FI: "Tämä verkosto on päättynyt. Valitse toinen.", SV: "Det här nätverket har avslutats. Välj ett annat.", EN: "This network has ended. Choose another."}
	msgMailUnknown       = i18n.Text{FI: "Valitse, mitä viestejä haluat tästä keskustelusta.", SV: "Välj vilka meddelanden du vill ha från den här diskussionen.", EN: "Choose what mail you want from this discussion."}
	msgReasonMissing     = i18n.Text{FI: "Kirjoita perustelu.", SV: "Skriv en motivering.", EN: "Write a reason."}
	msgReasonLong        = i18n.Text{FI: "Lyhennä perustelua: siinä saa olla enintään {max} merkkiä.", SV: "Förkorta motiveringen: den får ha högst {max} tecken.", EN: "Shorten the reason: it may have at most {max} characters."}
	msgClosed            = i18n.Text{FI: "Keskustelu on suljettu. Siihen ei voi enää vastata.", SV: "Diskussionen är stängd. Det går inte längre att svara.", EN: "The discussion is closed. It cannot be answered any more."}
	msgOver              = i18n.Text{FI: "Toiminta on päättynyt. Keskusteluja voi lukea, mutta niihin ei voi enää kirjoittaa.", SV: "Verksamheten har avslutats. Diskussionerna kan läsas, men det går inte längre att skriva i dem.", EN: "This has ended. The discussions can be read, but nobody can write in them any more."}
	msgBlocked           = i18n.Text{
		FI: "Et voi nyt kirjoittaa näihin keskusteluihin. Vetäjä kertoo, miksi.",
		SV: "Du kan inte skriva i de här diskussionerna just nu. Ledaren berättar varför.",
		EN: "You cannot write in these discussions for now. The lead tells you why.",
	}
	msgTooMany = i18n.Text{
		FI: "Kirjoitit monta viestiä lyhyessä ajassa. Jatka kymmenen minuutin kuluttua.",
		SV: "Du har skrivit många inlägg på kort tid. Fortsätt om tio minuter.",
		EN: "You have written many posts in a short time. Go on in ten minutes.",
	}
	msgNotYourself = i18n.Text{FI: "Et voi estää itseäsi kirjoittamasta.", SV: "Du kan inte hindra dig själv från att skriva.", EN: "You cannot keep yourself from writing."}
	msgNotLead     = i18n.Text{
		FI: "Verkoston vetäjää tai yhteyshenkilöä ei voi estää kirjoittamasta.",
		SV: "En nätverksledare eller kontaktperson kan inte hindras från att skriva.",
		EN: "A lead or contact person of the network cannot be kept from writing.",
	}
)

// Pages.
var (
	pageThreads      = i18n.Text{FI: "Keskustelut", SV: "Diskussioner", EN: "Discussions"}
	pageThreadsLead  = i18n.Text{FI: "Kysy, kerro ja vastaa. Keskusteluja voi seurata myös sähköpostilla.", SV: "Fråga, berätta och svara. Diskussionerna kan också följas per e-post.", EN: "Ask, tell and answer. Discussions can be followed by e-mail too."}
	pageStart        = i18n.Text{FI: "Aloita keskustelu", SV: "Starta en diskussion", EN: "Start a discussion"}
	pageNoThreads    = i18n.Text{FI: "Keskusteluja ei vielä ole", SV: "Inga diskussioner ännu", EN: "No discussions yet"}
	pageNoThreadsNow = i18n.Text{
		FI: "Täällä näkyvät keskustelut. Ensimmäinen voi olla vaikka kysymys, jota olet pohtinut yksin.",
		SV: "Här syns diskussionerna. Den första kan vara en fråga som du har funderat på ensam.",
		EN: "Discussions appear here. The first may be a question you have pondered on your own.",
	}
	pageNoThreadsOut = i18n.Text{
		FI: "Kaikille avoimia keskusteluja ei ole. Jäsenet ja seuraajat voivat nähdä enemmän.",
		SV: "Det finns inga diskussioner som är öppna för alla. Medlemmar och följare kan se mer.",
		EN: "There are no discussions open to everybody. Members and followers may see more.",
	}
	pageByLatest  = i18n.Text{FI: "viimeksi kirjoitetut ensin", SV: "de senaste först", EN: "latest first"}
	pagePinned    = i18n.Text{FI: "Kiinnitetyt", SV: "Fästa", EN: "Pinned"}
	pageOthers    = i18n.Text{FI: "Muut keskustelut", SV: "Övriga diskussioner", EN: "Other discussions"}
	pageUpkeep    = i18n.Text{FI: "Keskustelujen hoito", SV: "Skötsel av diskussionerna", EN: "Keeping the discussions"}
	pageLineBegan = i18n.Text{FI: "Aloittaja: {name}, {date}", SV: "Startad av {name} {date}", EN: "Begun by {name}, {date}"}
	pageLineLast  = i18n.Text{FI: "Viimeksi: {name}, {date}", SV: "Senast: {name} {date}", EN: "Latest: {name}, {date}"}
	pageNobody    = i18n.Text{FI: "Poistunut kirjoittaja", SV: "Skribent som inte finns kvar", EN: "A writer who has left"}
	pageUnread    = i18n.Text{FI: "Uutta", SV: "Nytt", EN: "New"}
	pageIsPinned  = i18n.Text{FI: "Kiinnitetty", SV: "Fäst", EN: "Pinned"}
	pageIsClosed  = i18n.Text{FI: "Suljettu", SV: "Stängd", EN: "Closed"}
	pageIsSolved  = i18n.Text{FI: "Ratkaistu", SV: "Löst", EN: "Solved"}
	pageIsHidden  = i18n.Text{FI: "Piilotettu", SV: "Dold", EN: "Hidden"}

	pageNewTitle     = i18n.Text{FI: "Aloita keskustelu", SV: "Starta en diskussion", EN: "Start a discussion"}
	pageNewLead      = i18n.Text{FI: "Missä: {space}", SV: "Var: {space}", EN: "Where: {space}"}
	pageTitle        = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Title"}
	pageTitleHint    = i18n.Text{FI: "Kerro otsikossa, mistä on kyse.", SV: "Berätta i rubriken vad det handlar om.", EN: "Say in the title what it is about."}
	pageText         = i18n.Text{FI: "Viesti", SV: "Inlägg", EN: "Post"}
	pageTextHint     = i18n.Text{FI: "Voit muotoilla tekstiä Markdown-merkinnöin: **lihavointi**, - luettelo, > lainaus. Kutsu jäsen mukaan kirjoittamalla @ ja hänen nimensä, esimerkiksi @Maija Mallinen.", SV: "Du kan formatera texten med Markdown: **fetstil**, - lista, > citat. Kalla på en medlem genom att skriva @ och namnet, till exempel @Maija Mallinen.", EN: "You can format the text with Markdown: **bold**, - list, > quotation. Call a member by writing @ and their name, for example @Maija Mallinen."}
	pageLang         = i18n.Text{FI: "Kieli, jolla kirjoitat", SV: "Språk som du skriver på", EN: "Language you write in"}
	pageVisibility   = i18n.Text{FI: "Ketkä näkevät keskustelun?", SV: "Vem ser diskussionen?", EN: "Who sees the discussion?"}
	pageSendStart    = i18n.Text{FI: "Aloita keskustelu", SV: "Starta diskussionen", EN: "Start the discussion"}
	pageStartedFlash = i18n.Text{FI: "Keskustelu on aloitettu.", SV: "Diskussionen har startats.", EN: "The discussion has begun."}

	// Questions.
	pageQuestions     = i18n.Text{FI: "Kysymykset ja vastaukset", SV: "Frågor och svar", EN: "Questions and answers"}
	pageQuestionsLead = i18n.Text{FI: "Kysy, kun et keksi ratkaisua itse. Vastata voi kuka tahansa mukana oleva, ja kysyjä merkitsee vastauksen, joka auttoi.", SV: "Fråga när du inte själv kommer på en lösning. Alla som är med kan svara, och den som frågade märker svaret som hjälpte.", EN: "Ask when you cannot find the solution yourself. Anybody who takes part can answer, and the one who asked marks the answer that helped."}
	pageAsk           = i18n.Text{FI: "Kysy", SV: "Ställ en fråga", EN: "Ask a question"}
	pageAskTitle      = i18n.Text{FI: "Kysymys", SV: "Frågan", EN: "Question"}
	pageAskTitleHint  = i18n.Text{FI: "Yksi virke, esimerkiksi: Miten teette saavutettavia kuvia?", SV: "En mening, till exempel: Hur gör ni tillgängliga bilder?", EN: "One sentence, for example: How do you make accessible pictures?"}
	pageAskText       = i18n.Text{FI: "Tausta", SV: "Bakgrund", EN: "Background"}
	pageAskButton     = i18n.Text{FI: "Lähetä kysymys", SV: "Skicka frågan", EN: "Send the question"}
	pageAskedFlash    = i18n.Text{FI: "Kysymyksesi näkyy nyt muille. Merkitse myöhemmin vastaus, joka ratkaisi sen.", SV: "Din fråga syns nu för de andra. Märk senare det svar som löste den.", EN: "The others see your question now. Later, mark the answer that solved it."}
	pageAskVisibility = i18n.Text{FI: "Ketkä näkevät kysymyksen?", SV: "Vem ser frågan?", EN: "Who sees the question?"}
	pageIsQuestion    = i18n.Text{FI: "Kysymys", SV: "Fråga", EN: "Question"}
	pageIsWaiting     = i18n.Text{FI: "Odottaa vastausta", SV: "Väntar på svar", EN: "Waiting for an answer"}
	pageIsAnswered    = i18n.Text{FI: "Vastattu", SV: "Besvarad", EN: "Answered"}
	pageAllAsked      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageWaiting       = i18n.Text{FI: "Odottavat vastausta", SV: "Väntar på svar", EN: "Waiting for an answer"}
	pageAnsweredTab   = i18n.Text{FI: "Vastatut", SV: "Besvarade", EN: "Answered"}
	pageSolvedTab     = i18n.Text{FI: "Ratkaistut", SV: "Lösta", EN: "Solved"}
	pageAskStates     = i18n.Text{FI: "Kysymykset sen mukaan, onko niihin vastattu", SV: "Frågor efter om de har besvarats", EN: "Questions by whether they are answered"}
	pageNoQuestions   = i18n.Text{FI: "Kysymyksiä ei vielä ole", SV: "Inga frågor ännu", EN: "No questions yet"}
	pageNoneAsked     = i18n.Text{FI: "Täällä näkyvät kysymykset ja niiden ratkaisut. Kysy ensimmäisenä: joku toinen miettii todennäköisesti samaa.", SV: "Här syns frågor och deras lösningar. Fråga först: någon annan funderar antagligen på samma sak.", EN: "Questions and their solutions appear here. Be the first to ask: somebody else probably wonders about the same thing."}
	pageNoneAskedOut  = i18n.Text{FI: "Kysymyksiä, jotka sinä näet, ei ole. Jäsenet voivat nähdä enemmän.", SV: "Det finns inga frågor som du kan se. Medlemmarna kan se fler.", EN: "There are no questions that you may see. Members may see more."}
	pageNoneSuch      = i18n.Text{FI: "Tällaisia kysymyksiä ei ole.", SV: "Det finns inga sådana frågor.", EN: "There are no such questions."}
	pageAllQuestions  = i18n.Text{FI: "Kaikki kysymykset", SV: "Alla frågor", EN: "All questions"}
	pageDidItSolve    = i18n.Text{FI: "Ratkesiko kysymys?", SV: "Löste sig frågan?", EN: "Has it been solved?"}
	pageMarkIt        = i18n.Text{FI: "Valitse ratkaisseen vastauksen alta ”Tämä ratkaisi asian”. Muut löytävät ratkaisun silloin heti.", SV: "Välj ”Det här löste saken” under svaret som löste den. Då hittar andra lösningen genast.", EN: "Choose ‘This solved it’ under the answer that did. Others then find the solution at once."}
	pageMakeQuestion  = i18n.Text{FI: "Merkitse kysymykseksi", SV: "Märk som fråga", EN: "Mark as a question"}
	pageNoQuestion    = i18n.Text{FI: "Muuta keskusteluksi", SV: "Ändra till diskussion", EN: "Turn into a discussion"}
	countQuestions    = i18n.Count{One: i18n.Text{FI: "{n} kysymys", SV: "{n} fråga", EN: "{n} question"}, Other: i18n.Text{FI: "{n} kysymystä", SV: "{n} frågor", EN: "{n} questions"}}
	countAnswers      = i18n.Count{One: i18n.Text{FI: "{n} vastaus", SV: "{n} svar", EN: "{n} answer"}, Other: i18n.Text{FI: "{n} vastausta", SV: "{n} svar", EN: "{n} answers"}}
	pageLineAsked     = i18n.Text{FI: "Kysyjä: {name}, {date}", SV: "Ställd av {name} {date}", EN: "Asked by {name}, {date}"}

	pagePostNumber    = i18n.Text{FI: "Viesti {n}", SV: "Inlägg {n}", EN: "Post {n}"}
	pageAnswersTo     = i18n.Text{FI: "Vastaus viestiin {n}: {name}", SV: "Svar på inlägg {n}: {name}", EN: "Answers post {n}: {name}"}
	pageEditedAt      = i18n.Text{FI: "muokattu {date}", SV: "redigerat {date}", EN: "edited {date}"}
	pageEditedBy      = i18n.Text{FI: "Näytä, miten viestiä {n} on muokattu", SV: "Visa hur inlägg {n} har redigerats", EN: "Show how post {n} was edited"}
	pageByMail        = i18n.Text{FI: "sähköpostilla", SV: "per e-post", EN: "by e-mail"}
	pageMailed        = i18n.Count{One: i18n.Text{FI: "lähti heti {n} lukijalle", SV: "skickades genast till {n} läsare", EN: "mailed to {n} reader at once"}, Other: i18n.Text{FI: "lähti heti {n} lukijalle", SV: "skickades genast till {n} läsare", EN: "mailed to {n} readers at once"}}
	pageQuote         = i18n.Text{FI: "Lainaa ja vastaa", SV: "Citera och svara", EN: "Quote and answer"}
	pageEdit          = i18n.Text{FI: "Muokkaa", SV: "Redigera", EN: "Edit"}
	pageReport        = i18n.Text{FI: "Ilmoita asiattomasta viestistä", SV: "Anmäl ett olämpligt inlägg", EN: "Report a post"}
	pageHide          = i18n.Text{FI: "Piilota", SV: "Dölj", EN: "Hide"}
	pageShow          = i18n.Text{FI: "Palauta näkyviin", SV: "Visa igen", EN: "Show again"}
	pageBlock         = i18n.Text{FI: "Estä kirjoittamasta", SV: "Hindra från att skriva", EN: "Keep from writing"}
	pageSolvedBy      = i18n.Text{FI: "Tämä ratkaisi asian", SV: "Det här löste saken", EN: "This solved it"}
	pageSolvedHere    = i18n.Text{FI: "Ratkaisu: viesti {n}, {name}", SV: "Lösning: inlägg {n}, {name}", EN: "Solution: post {n}, {name}"}
	pageIsSolution    = i18n.Text{FI: "Ratkaisu", SV: "Lösning", EN: "Solution"}
	pageHiddenPost    = i18n.Text{FI: "Tämä viesti on piilotettu.", SV: "Det här inlägget är dolt.", EN: "This post is hidden."}
	pageHiddenWhy     = i18n.Text{FI: "Perustelu: {reason}", SV: "Motivering: {reason}", EN: "Reason: {reason}"}
	pageHiddenThread  = i18n.Text{FI: "Keskustelu on piilotettu", SV: "Diskussionen är dold", EN: "The discussion is hidden"}
	pageHiddenByLeads = i18n.Text{FI: "Sen näkevät vain vetäjät.", SV: "Bara ledarna ser den.", EN: "Only the leads see it."}

	pageAnswer       = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	pageSendAnswer   = i18n.Text{FI: "Lähetä vastaus", SV: "Skicka svaret", EN: "Send the answer"}
	pageAnswered     = i18n.Text{FI: "Vastauksesi on keskustelussa.", SV: "Ditt svar finns i diskussionen.", EN: "Your answer is in the discussion."}
	pageQuoting      = i18n.Text{FI: "Vastaat viestiin {n}.", SV: "Du svarar på inlägg {n}.", EN: "You are answering post {n}."}
	pageSignToAnswer = i18n.Text{FI: "Kirjaudu ja vastaa", SV: "Logga in och svara", EN: "Sign in and answer"}
	pageAnswerWho    = i18n.Text{FI: "Jäsenet ja seuraajat voivat vastata.", SV: "Medlemmar och följare kan svara.", EN: "Members and followers can answer."}
	pageToPlace      = i18n.Text{FI: "Etusivulle", SV: "Till första sidan", EN: "To the front page"}
	pageGoesTo       = i18n.Count{One: i18n.Text{FI: "Vastaus lähtee heti sähköpostilla {n} lukijalle. Muut saavat sen koosteessa.", SV: "Svaret skickas genast per e-post till {n} läsare. De andra får det i ett sammandrag.", EN: "The answer is mailed to {n} reader at once. Others get it in a digest."},
		Other: i18n.Text{FI: "Vastaus lähtee heti sähköpostilla {n} lukijalle. Muut saavat sen koosteessa.", SV: "Svaret skickas genast per e-post till {n} läsare. De andra får det i ett sammandrag.", EN: "The answer is mailed to {n} readers at once. Others get it in a digest."}}
	pageNameShown = i18n.Text{FI: "Nimesi ja viestisi näkyvät kaikille.", SV: "Ditt namn och ditt inlägg syns för alla.", EN: "Everybody sees your name and your post."}

	pageFollow      = i18n.Text{FI: "Sähköposti tästä keskustelusta", SV: "E-post från den här diskussionen", EN: "E-mail from this discussion"}
	pageFollowLabel = i18n.Text{FI: "Mitä lähetämme", SV: "Vad vi skickar", EN: "What we send"}
	pageFollowSpace = i18n.Text{FI: "Kuten täältä muuten", SV: "Som i övrigt härifrån", EN: "As from here otherwise"}
	pageFollowHint  = i18n.Text{FI: "Täältä muuten: {mail}", SV: "Härifrån i övrigt: {mail}", EN: "From here otherwise: {mail}"}
	pageFollowNot   = i18n.Text{FI: "En seuraa keskustelua", SV: "Jag följer inte diskussionen", EN: "I do not follow it"}
	pageFollowSave  = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageFollowSaved = i18n.Text{FI: "Asetus on tallennettu.", SV: "Inställningen har sparats.", EN: "The setting is saved."}
	pageAside       = i18n.Text{FI: "Keskustelun asetukset", SV: "Diskussionens inställningar", EN: "Settings of the discussion"}
	pageLeadPanel   = i18n.Text{FI: "Hoida keskustelua", SV: "Hantera diskussionen", EN: "Manage the discussion"}
	pagePin         = i18n.Text{FI: "Kiinnitä ylimmäksi", SV: "Fäst överst", EN: "Pin to the top"}
	pageUnpin       = i18n.Text{FI: "Poista kiinnitys", SV: "Lossa från toppen", EN: "Unpin"}
	pageClose       = i18n.Text{FI: "Sulje keskustelu", SV: "Stäng diskussionen", EN: "Close the discussion"}
	pageReopen      = i18n.Text{FI: "Avaa keskustelu", SV: "Öppna diskussionen", EN: "Reopen the discussion"}
	pageSolve       = i18n.Text{FI: "Merkitse ratkaistuksi", SV: "Märk som löst", EN: "Mark as solved"}
	pageUnsolve     = i18n.Text{FI: "Poista ratkaistu-merkintä", SV: "Ta bort märket löst", EN: "Unmark as solved"}
	pageMove        = i18n.Text{FI: "Siirrä tai vaihda lukijat", SV: "Flytta eller byt läsare", EN: "Move or change who sees it"}
	pageMarked      = i18n.Text{FI: "Muutos on tallennettu.", SV: "Ändringen har sparats.", EN: "The change is saved."}

	pageEditTitle  = i18n.Text{FI: "Muokkaa viestiä", SV: "Redigera inlägget", EN: "Edit your post"}
	pageEditLead   = i18n.Text{FI: "Aiempi teksti jää näkyviin viestin historiaan. Muokkauksesta ei lähde sähköpostia.", SV: "Den tidigare texten finns kvar i inläggets historik. Ingen får e-post om redigeringen.", EN: "The earlier text stays visible in the history of the post. Nobody is mailed about the edit."}
	pageSave       = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	pageSavedFlash = i18n.Text{FI: "Viesti on tallennettu.", SV: "Inlägget har sparats.", EN: "The post is saved."}
	pageHistory    = i18n.Text{FI: "Viestin {n} historia", SV: "Historik för inlägg {n}", EN: "History of post {n}"}
	pageHistoryOf  = i18n.Text{FI: "Kirjoittaja: {name}", SV: "Skribent: {name}", EN: "Written by {name}"}
	pageNowReads   = i18n.Text{FI: "Nyt", SV: "Nu", EN: "Now"}
	pageUntil      = i18n.Text{FI: "Ennen muutosta {date}", SV: "Före ändringen {date}", EN: "Before the change of {date}"}
	pageNoHistory  = i18n.Text{FI: "Viestiä ei ole muokattu.", SV: "Inlägget har inte redigerats.", EN: "The post has not been edited."}

	pageMoveTitle  = i18n.Text{FI: "Siirrä keskustelu tai vaihda lukijat", SV: "Flytta diskussionen eller byt läsare", EN: "Move the discussion or change who sees it"}
	pageMoveLead   = i18n.Text{FI: "Viestit siirtyvät mukana. Ketään ei liitetä verkostoon: joka ei kuulu uusiin lukijoihin, ei enää näe keskustelua.", SV: "Inläggen följer med. Ingen ansluts till nätverket: den som inte hör till de nya läsarna ser inte längre diskussionen.", EN: "The posts go along. Nobody is added to the network: those who are not among the new readers no longer see the discussion."}
	pageMoveTo     = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	pageMoveButton = i18n.Text{FI: "Tallenna muutos", SV: "Spara ändringen", EN: "Save the change"}

	pageReportTitle  = i18n.Text{FI: "Ilmoita asiattomasta viestistä", SV: "Anmäl ett olämpligt inlägg", EN: "Report a post"}
	pageReportLead   = i18n.Text{FI: "Ilmoitus menee verkoston vetäjille ja yhteyshenkilöille. Viestin kirjoittaja ei saa tietää, kuka ilmoitti.", SV: "Anmälan går till nätverkets ledare och kontaktpersoner. Skribenten får inte veta vem som anmälde.", EN: "The report goes to the leads and contact persons of the network. The writer is not told who reported."}
	pageReason       = i18n.Text{FI: "Mikä viestissä on asiatonta?", SV: "Vad är olämpligt i inlägget?", EN: "What is wrong with the post?"}
	pageReportSend   = i18n.Text{FI: "Lähetä ilmoitus", SV: "Skicka anmälan", EN: "Send the report"}
	pageReportedSay  = i18n.Text{FI: "Kiitos. Ilmoitus on lähetetty.", SV: "Tack. Anmälan har skickats.", EN: "Thank you. The report has been sent."}
	pageHideTitle    = i18n.Text{FI: "Piilotetaanko viesti {n}?", SV: "Ska inlägg {n} döljas?", EN: "Hide post {n}?"}
	pageHideThread   = i18n.Text{FI: "Piilotetaanko koko keskustelu?", SV: "Ska hela diskussionen döljas?", EN: "Hide the whole discussion?"}
	pageHideLead     = i18n.Text{FI: "Muut näkevät vain, että viesti on piilotettu. Verkoston vetäjät näkevät tekstin ja perustelun, ja viestin voi palauttaa.", SV: "Andra ser bara att inlägget är dolt. De som leder nätverket ser texten och motiveringen, och inlägget kan visas igen.", EN: "Others only see that the post is hidden. Those who lead the network see its text and the reason, and it can be shown again."}
	pageHideAll      = i18n.Text{FI: "Tämä on keskustelun ensimmäinen viesti: koko keskustelu katoaa muiden näkyvistä. Sen voi palauttaa.", SV: "Det här är diskussionens första inlägg: hela diskussionen försvinner för andra. Den kan visas igen.", EN: "This is the first post of the discussion: the whole discussion disappears for others. It can be shown again."}
	pageHideReason   = i18n.Text{FI: "Perustelu", SV: "Motivering", EN: "Reason"}
	pageHideButton   = i18n.Text{FI: "Piilota", SV: "Dölj", EN: "Hide"}
	pageHiddenFlash  = i18n.Text{FI: "Viesti on piilotettu.", SV: "Inlägget är dolt.", EN: "The post is hidden."}
	pageShownFlash   = i18n.Text{FI: "Viesti on taas näkyvissä.", SV: "Inlägget visas igen.", EN: "The post is shown again."}
	pageBlockTitle   = i18n.Text{FI: "Estetäänkö kirjoittaminen: {name}", SV: "Ska skrivandet hindras: {name}", EN: "Keep from writing: {name}"}
	pageBlockLead    = i18n.Text{FI: "Hän voi lukea keskusteluja mutta ei kirjoittaa tämän verkoston keskusteluihin, ennen kuin esto poistetaan. Perustelu lähetetään hänelle.", SV: "Personen kan läsa men inte skriva i det här nätverkets diskussioner förrän spärren tas bort. Motiveringen skickas till personen.", EN: "They can read but not write in the discussions of this network until the block is lifted. The reason is mailed to them."}
	pageBlockButton  = i18n.Text{FI: "Estä kirjoittamasta", SV: "Hindra från att skriva", EN: "Keep from writing"}
	pageBlockedFlash = i18n.Text{FI: "Kirjoittaminen on estetty.", SV: "Skrivandet är spärrat.", EN: "They cannot write for now."}
	pageLift         = i18n.Text{FI: "Poista esto", SV: "Ta bort spärren", EN: "Lift the block"}
	pageLifted       = i18n.Text{FI: "Esto on poistettu.", SV: "Spärren är borttagen.", EN: "The block is lifted."}

	pageReportedHead = i18n.Text{FI: "Ilmoitetut viestit", SV: "Anmälda inlägg", EN: "Reported posts"}
	pageNoReports    = i18n.Text{FI: "Yhtään ilmoitusta ei odota käsittelyä.", SV: "Inga anmälningar väntar på behandling.", EN: "No reports are waiting."}
	pageReportLine   = i18n.Text{FI: "{name} ilmoitti {date}: {reason}", SV: "{name} anmälde {date}: {reason}", EN: "{name} reported on {date}: {reason}"}
	pageReportIn     = i18n.Text{FI: "{name}, keskustelu: {title}", SV: "{name}, diskussion: {title}", EN: "{name}, discussion: {title}"}
	pageKeep         = i18n.Text{FI: "Jätä näkyviin", SV: "Låt stå kvar", EN: "Leave it"}
	pageKept         = i18n.Text{FI: "Ilmoitus on käsitelty. Viesti jäi näkyviin.", SV: "Anmälan är behandlad. Inlägget står kvar.", EN: "The report is settled. The post was left."}
	pageBlocksHead   = i18n.Text{FI: "Estetty kirjoittamasta", SV: "Hindrade från att skriva", EN: "Kept from writing"}
	pageNoBlocks     = i18n.Text{FI: "Ketään ei ole estetty.", SV: "Ingen är spärrad.", EN: "Nobody is blocked."}
	pageBlockLine    = i18n.Text{FI: "{by}, {date}: {reason}", SV: "{by}, {date}: {reason}", EN: "{by}, {date}: {reason}"}
	pageUpkeepLead   = i18n.Text{FI: "Ilmoitukset ja estot. Tämän sivun näkevät vain ne, jotka vetävät verkostoa.", SV: "Anmälningar och spärrar. Bara de som leder nätverket ser den här sidan.", EN: "Reports and blocks. Only those who lead the network see this page."}

	pageSilenceTitle  = i18n.Text{FI: "Haluatko lopettaa tämän keskustelun viestit?", SV: "Vill du avsluta meddelandena från den här diskussionen?", EN: "Do you want to stop the mail from this discussion?"}
	pageSilenceText   = i18n.Text{FI: "Saat edelleen muut viestit verkostosta.", SV: "Du får fortfarande andra meddelanden från nätverket.", EN: "You will still get other mail from the network."}
	pageSilenceButton = i18n.Text{FI: "Lopeta keskustelun viestit", SV: "Avsluta diskussionens meddelanden", EN: "Stop the mail of this discussion"}
	pageSilencedTitle = i18n.Text{FI: "Keskustelun viestit on lopetettu", SV: "Diskussionens meddelanden har avslutats", EN: "The mail of this discussion has stopped"}
	pageSilencedText  = i18n.Text{FI: "Voit muuttaa tätä keskustelun sivulla.", SV: "Du kan ändra det här på diskussionens sida.", EN: "You can change this on the page of the discussion."}

	pageLiveNew = i18n.Text{FI: "Uusia viestejä tuli.", SV: "Nya inlägg har kommit.", EN: "New posts have arrived."}
)

var (
	countThreadsText = i18n.Count{
		One:   i18n.Text{FI: "{n} keskustelu", SV: "{n} diskussion", EN: "{n} discussion"},
		Other: i18n.Text{FI: "{n} keskustelua", SV: "{n} diskussioner", EN: "{n} discussions"},
	}
	countPosts = i18n.Count{
		One:   i18n.Text{FI: "{n} viesti", SV: "{n} inlägg", EN: "{n} post"},
		Other: i18n.Text{FI: "{n} viestiä", SV: "{n} inlägg", EN: "{n} posts"},
	}
	countReported = i18n.Count{
		One:   i18n.Text{FI: "{n} ilmoitettu viesti odottaa", SV: "{n} anmält inlägg väntar", EN: "{n} reported post is waiting"},
		Other: i18n.Text{FI: "{n} ilmoitettua viestiä odottaa", SV: "{n} anmälda inlägg väntar", EN: "{n} reported posts are waiting"},
	}
)

// TaskTitle and TaskVerb are how reported posts wait on a desk.
var (
	TaskTitle = countReported
	TaskVerb  = i18n.Text{FI: "Käsittele ilmoitukset", SV: "Behandla anmälningarna", EN: "Settle the reports"}
)

// SlotTitle names the questions on the front page of a workspace.
var SlotTitle = pageQuestions

// TabLabel names the discussions among the parts of a space.
var TabLabel = pageThreads

// Mails.
var (
	mailFrom          = i18n.Same("{author} / {space}")
	mailAnswerSubject = i18n.Text{FI: "Vs: {title}", SV: "Sv: {title}", EN: "Re: {title}"}
	mailQuotes        = i18n.Text{FI: "Vastaus keskustelun viestiin {n}.", SV: "Svar på inlägg {n} i diskussionen.", EN: "Answers post {n} of the discussion."}
	mailReplyHint     = i18n.Text{FI: "Voit vastata tähän viestiin. Vastauksesi näkyy keskustelussa. Jos vastaat pelkän sanan LOPETA, et saa enää tämän keskustelun viestejä. Jos vastaat pelkän sanan POISTU, et ole enää mukana täällä: {space}.", SV: "Du kan svara på det här meddelandet. Ditt svar syns i diskussionen. Om du svarar med bara ordet SLUTA får du inga fler meddelanden från den här diskussionen. Om du svarar med bara ordet LÄMNA är du inte längre med här: {space}.", EN: "You can answer this message. Your answer appears in the discussion. If you answer with just the word STOP, you get no more messages of this discussion. If you answer with just the word LEAVE, you are no longer a member here: {space}."}
	mailFiles         = i18n.Text{FI: "Liitetyt tiedostot. Kirjaudu, niin voit avata ne.", SV: "Bifogade filer. Logga in för att öppna dem.", EN: "Attached files. Sign in to open them."}
	mailToThread      = i18n.Text{FI: "Avaa keskustelu", SV: "Öppna diskussionen", EN: "Open the discussion"}
	mailToPlace       = i18n.Text{FI: "Avaa: {space}", SV: "Öppna: {space}", EN: "Open: {space}"}
	mailWhyMember     = i18n.Text{FI: "Saat tämän viestin, koska olet jäsenenä täällä: {space}.", SV: "Du får det här meddelandet eftersom du är medlem här: {space}.", EN: "You get this because you are a member here: {space}."}
	mailWhyFollower   = i18n.Text{FI: "Saat tämän viestin, koska seuraat tätä verkostoa: {space}.", SV: "Du får det här meddelandet eftersom du följer nätverket {space}.", EN: "You get this because you follow the network {space}."}
	mailWhyThread     = i18n.Text{FI: "Saat tämän viestin, koska seuraat tätä keskustelua: {title}.", SV: "Du får det här meddelandet eftersom du följer diskussionen {title}.", EN: "You get this because you follow the discussion {title}."}
	mailWhyMention    = i18n.Text{FI: "Saat tämän viestin, koska sinut mainittiin keskustelussa täällä: {space}.", SV: "Du får det här meddelandet eftersom du nämndes i en diskussion här: {space}.", EN: "You get this because you were mentioned in a discussion here: {space}."}
	mailStopThread    = i18n.Text{FI: "Lopeta tämän keskustelun viestit", SV: "Avsluta meddelandena från den här diskussionen", EN: "Stop mail from this discussion"}
	mailStopSpace     = i18n.Text{FI: "Lopeta kaikki viestit täältä", SV: "Avsluta alla utskick härifrån", EN: "Stop all mail from here"}

	mailBlockSubject = i18n.Text{FI: "Et voi nyt kirjoittaa keskusteluihin: {space}", SV: "Du kan inte skriva i diskussionerna just nu: {space}", EN: "You cannot write in the discussions for now: {space}"}
	mailBlockText    = i18n.Text{FI: "Verkoston vetäjä on estänyt sinua kirjoittamasta tämän verkoston keskusteluihin: {space}.", SV: "Nätverksledaren har hindrat dig från att skriva i diskussionerna i nätverket {space}.", EN: "A lead has kept you from writing in the discussions of the network {space}."}
	mailBlockReason  = i18n.Text{FI: "Perustelu: {reason}", SV: "Motivering: {reason}", EN: "Reason: {reason}"}
	mailBlockAfter   = i18n.Text{FI: "Voit edelleen lukea keskusteluja. Verkoston yhteyshenkilö kertoo, miten eston voi poistaa.", SV: "Du kan fortfarande läsa diskussionerna. Nätverkets kontaktperson berättar hur spärren kan tas bort.", EN: "You can still read the discussions. The contact person of the network tells you how the block can be lifted."}
	mailBlockWhy     = i18n.Text{FI: "Saat tämän viestin, koska olet kirjoittanut tämän verkoston keskusteluun: {space}.", SV: "Du får det här meddelandet eftersom du har skrivit i en diskussion i nätverket {space}.", EN: "You get this because you have written in a discussion of the network {space}."}

	mailReportSubject = i18n.Text{FI: "Viestistä on ilmoitettu: {space}", SV: "Ett inlägg har anmälts: {space}", EN: "A post has been reported: {space}"}
	mailReportText    = i18n.Text{FI: "{reporter} ilmoitti asiattomasta viestistä keskustelussa: {title}.", SV: "{reporter} har anmält ett olämpligt inlägg i diskussionen {title}.", EN: "{reporter} reported a post in the discussion {title}."}
	mailReportReason  = i18n.Text{FI: "Ilmoituksen perustelu: {reason}", SV: "Anmälans motivering: {reason}", EN: "Reason given: {reason}"}
	mailReportButton  = i18n.Text{FI: "Käsittele ilmoitus", SV: "Behandla anmälan", EN: "Settle the report"}
	mailReportWhy     = i18n.Text{FI: "Saat tämän viestin, koska vastaat tästä verkostosta: {space}.", SV: "Du får det här meddelandet eftersom du ansvarar för nätverket {space}.", EN: "You get this because you answer for the network {space}."}
)

// Clocks and merging.
var (
	refPosts      = i18n.Text{FI: "keskustelujen viestit", SV: "inlägg i diskussioner", EN: "posts in discussions"}
	retainReports = i18n.Text{
		FI: "Ilmoitukset asiattomista viesteistä ja poistetut kirjoitusestot poistetaan vuoden kuluttua käsittelystä.",
		SV: "Anmälningar av olämpliga inlägg och borttagna skrivspärrar raderas ett år efter behandlingen.",
		EN: "Reports of posts and lifted blocks are deleted a year after they were settled.",
	}
)
