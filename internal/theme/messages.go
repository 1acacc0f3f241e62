package theme

import "parvi/internal/platform/i18n"

// What is wrong with what was sent.
var (
	msgNameMissing   = i18n.Text{FI: "Kirjoita teeman nimi ainakin yhdellä kielellä.", SV: "Skriv temats namn på minst ett språk.", EN: "Write the name of the theme in at least one language."}
	msgTooLong       = i18n.Text{FI: "Teksti on liian pitkä. Siinä saa olla enintään {max} merkkiä.", SV: "Texten är för lång. Den får ha högst {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgThereAlready  = i18n.Text{FI: "Sana on jo sanastossa.", SV: "Ordet finns redan i ordlistan.", EN: "The word is in the vocabulary already."}
	msgOtherHasIt    = i18n.Text{FI: "Sana kuuluu jo toiselle teemalle. Yhdistä teemat.", SV: "Ordet hör redan till ett annat tema. Slå ihop temana.", EN: "The word already belongs to another theme. Merge the themes."}
	msgIntoMissing   = i18n.Text{FI: "Valitse teema, johon tämä yhdistetään.", SV: "Välj det tema som det här ska slås ihop med.", EN: "Choose the theme that this one is merged into."}
	msgIntoItself    = i18n.Text{FI: "Valitse jokin toinen teema.", SV: "Välj något annat tema.", EN: "Choose another theme."}
	msgKindMissing   = i18n.Text{FI: "Valitse, haluatko oppia vai voitko jakaa.", SV: "Välj om du vill lära dig eller kan dela med dig.", EN: "Choose whether you want to learn or can share."}
	msgTextMissing   = i18n.Text{FI: "Kirjoita yksi rivi.", SV: "Skriv en rad.", EN: "Write one line."}
	msgTitleMissing  = i18n.Text{FI: "Kirjoita teeman otsikko.", SV: "Skriv temats rubrik.", EN: "Write the heading of the theme."}
	msgNameForAgreed = i18n.Text{FI: "Kirjoita nimesi, jos sen saa näyttää.", SV: "Skriv ditt namn om det får visas.", EN: "Write your name if it may be shown."}
	msgWallClosed    = i18n.Text{FI: "Teemaseinä on suljettu. Siihen ei voi enää lisätä eikä äänestää.", SV: "Temaväggen är stängd. Det går inte längre att lägga till eller rösta.", EN: "The theme wall is closed. Nothing can be added and no votes given."}
	msgCodeUnknown   = i18n.Text{FI: "Tällä koodilla ei ole teemaseinää. Tarkista koodi näytöltä.", SV: "Det finns ingen temavägg med den här koden. Kontrollera koden på skärmen.", EN: "There is no theme wall with this code. Check the code on the screen."}
	msgEnoughNotes   = i18n.Text{FI: "Seinälle ei mahdu enempää rivejä.", SV: "Det ryms inte fler rader på väggen.", EN: "The wall has no room for more lines."}
	msgEnoughGroups  = i18n.Text{FI: "Seinällä on jo enimmäismäärä teemoja.", SV: "Väggen har redan så många teman som ryms.", EN: "The wall already has as many themes as it can hold."}
	msgNoCookie      = i18n.Text{FI: "Äänestäminen vaatii evästeen, jotta jokainen äänestää kerran. Salli eväste ja äänestä uudelleen.", SV: "För att var och en ska rösta en gång behövs en kaka. Tillåt kakan och rösta på nytt.", EN: "Voting needs a cookie so that everybody votes once. Allow the cookie and vote again."}
	msgChooseNotes   = i18n.Text{FI: "Valitse ainakin yksi rivi.", SV: "Välj minst en rad.", EN: "Choose at least one line."}
	msgKeepDays      = i18n.Text{FI: "Kirjoita luku väliltä 1–{max}.", SV: "Skriv ett tal mellan 1 och {max}.", EN: "Write a number from 1 to {max}."}
)

// The wall.
var (
	headWall      = i18n.Text{FI: "Teemaseinä", SV: "Temavägg", EN: "Theme wall"}
	wallTitle     = i18n.Text{FI: "Teemaseinä: {meeting}", SV: "Temavägg: {meeting}", EN: "Theme wall: {meeting}"}
	wallLead      = i18n.Text{FI: "Mitä haluat oppia, mitä voit jakaa? Vastauksista saadaan seuraavien tapaamisten aiheet.", SV: "Vad vill du lära dig, vad kan du dela med dig av? Svaren ger ämnen för de följande träffarna.", EN: "What do you want to learn, what can you share? The answers become the next topics."}
	wallNone      = i18n.Text{FI: "Tällä tapaamisella ei ole vielä teemaseinää", SV: "Den här träffen har ingen temavägg än", EN: "This meeting has no theme wall yet"}
	wallNoneText  = i18n.Text{FI: "Osallistujat kirjoittavat seinälle puhelimella, mitä he haluavat oppia ja mitä he voivat jakaa. Tunnuksia ei tarvita.", SV: "Deltagarna skriver med telefonen vad de vill lära sig och vad de kan dela med sig av. Inga konton behövs.", EN: "Participants write from their phones what they want to learn and what they can share. They need no account."}
	wallOpen      = i18n.Text{FI: "Avaa teemaseinä", SV: "Öppna temaväggen", EN: "Open the theme wall"}
	wallOpened    = i18n.Text{FI: "Teemaseinä on auki.", SV: "Temaväggen är öppen.", EN: "The theme wall is open."}
	wallClose     = i18n.Text{FI: "Sulje teemaseinä", SV: "Stäng temaväggen", EN: "Close the theme wall"}
	wallClosed    = i18n.Text{FI: "Teemaseinä on suljettu.", SV: "Temaväggen är stängd.", EN: "The theme wall is closed."}
	wallScreen    = i18n.Text{FI: "Näytä seinä valkokankaalla", SV: "Visa väggen på duken", EN: "Show the wall on the screen"}
	wallReload    = i18n.Text{FI: "Päivitä näyttö", SV: "Uppdatera vyn", EN: "Reload the screen"}
	wallJoin      = i18n.Text{FI: "Osoite", SV: "Adress", EN: "Address"}
	wallCode      = i18n.Text{FI: "Koodi", SV: "Kod", EN: "Code"}
	wallToPhone   = i18n.Text{FI: "Kirjoita seinälle", SV: "Skriv på väggen", EN: "Write on the wall"}
	wallToMeeting = i18n.Text{FI: "Tapaaminen", SV: "Träffen", EN: "The meeting"}
	wallSee       = i18n.Text{FI: "Katso teemaseinää", SV: "Se temaväggen", EN: "See the theme wall"}
	wallPart      = i18n.Text{FI: "Osallistujat ovat kirjoittaneet, mitä he haluavat oppia ja mitä he voivat jakaa.", SV: "Deltagarna har skrivit vad de vill lära sig och vad de kan dela med sig av.", EN: "Participants have written what they want to learn and what they can share."}
	wallLoose     = i18n.Text{FI: "Vielä ryhmittelemättä", SV: "Ännu inte grupperat", EN: "Not grouped yet"}
	wallHidden    = i18n.Text{FI: "Piilotetut", SV: "Dolda", EN: "Hidden"}
	wallEmpty     = i18n.Text{FI: "Seinällä ei ole vielä mitään", SV: "Det finns inget på väggen än", EN: "There is nothing on the wall yet"}
	wallEmptyText = i18n.Text{FI: "Rivit näkyvät tässä, kun joku kirjoittaa seinälle.", SV: "Raderna visas här när någon skriver på väggen.", EN: "Lines appear here when somebody writes on the wall."}
	headThemes    = i18n.Text{FI: "Teemat", SV: "Teman", EN: "Themes"}
	headWants     = i18n.Text{FI: "Haluan oppia", SV: "Jag vill lära mig", EN: "I want to learn"}
	headShares    = i18n.Text{FI: "Voin jakaa", SV: "Jag kan dela med mig", EN: "I can share"}
	headArrange   = i18n.Text{FI: "Ryhmittele rivit", SV: "Gruppera raderna", EN: "Group the lines"}
	arrangeHint   = i18n.Text{FI: "Valitse rivit ja teema, johon ne kuuluvat. Voit myös kirjoittaa uuden teeman.", SV: "Välj raderna och det tema de hör till. Du kan också skriva ett nytt tema.", EN: "Choose the lines and the theme they belong to. You can also write a new theme."}
	arrangeLines  = i18n.Text{FI: "Rivit", SV: "Rader", EN: "Lines"}
	arrangeTo     = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	arrangeNone   = i18n.Text{FI: "Ei mihinkään teemaan", SV: "Inte till något tema", EN: "To no theme"}
	arrangeNew    = i18n.Text{FI: "Uusi teema", SV: "Nytt tema", EN: "New theme"}
	arrangeMove   = i18n.Text{FI: "Siirrä valitut teemaan", SV: "Flytta de valda till temat", EN: "Move the chosen lines to the theme"}
	arrangeHide   = i18n.Text{FI: "Piilota valitut", SV: "Dölj de valda", EN: "Hide the chosen lines"}
	arrangeShow   = i18n.Text{FI: "Näytä valitut taas", SV: "Visa de valda igen", EN: "Show the chosen lines again"}
	arrangeDone   = i18n.Text{FI: "Rivit on ryhmitelty.", SV: "Raderna är grupperade.", EN: "The lines are grouped."}
	arrangeHidden = i18n.Text{FI: "Rivit on piilotettu.", SV: "Raderna är dolda.", EN: "The lines are hidden."}
	arrangeShown  = i18n.Text{FI: "Rivit näkyvät taas.", SV: "Raderna visas igen.", EN: "The lines are shown again."}
	headKeep      = i18n.Text{FI: "Asetukset", SV: "Inställningar", EN: "Settings"}
	keepDays      = i18n.Text{FI: "Nimet ja osoitteet poistetaan, kun tapaamisesta on näin monta päivää", SV: "Namn och adresser raderas när så här många dagar har gått efter träffen", EN: "Names and addresses are deleted this many days after the meeting"}
	keepSave      = i18n.Text{FI: "Tallenna asetukset", SV: "Spara inställningarna", EN: "Save the settings"}
	keepSaved     = i18n.Text{FI: "Asetukset on tallennettu.", SV: "Inställningarna är sparade.", EN: "The settings are saved."}
	headCarry     = i18n.Text{FI: "Edellisestä tapaamisesta jäi", SV: "Från förra träffen återstår", EN: "Left over from the last meeting"}
	carryAct      = i18n.Text{FI: "Ota teemat mukaan", SV: "Ta med temana", EN: "Take the themes along"}
	carried       = i18n.Text{FI: "Edellisen tapaamisen teemat ovat nyt seinällä.", SV: "Temana från förra träffen finns nu på väggen.", EN: "The themes of the last meeting are now on the wall."}
	fromBefore    = i18n.Text{FI: "edellisestä tapaamisesta", SV: "från förra träffen", EN: "from the last meeting"}

	countVotes = i18n.Count{One: i18n.Text{FI: "{n} ääni", SV: "{n} röst", EN: "{n} vote"}, Other: i18n.Text{FI: "{n} ääntä", SV: "{n} röster", EN: "{n} votes"}}
	countLines = i18n.Count{One: i18n.Text{FI: "{n} rivi", SV: "{n} rad", EN: "{n} line"}, Other: i18n.Text{FI: "{n} riviä", SV: "{n} rader", EN: "{n} lines"}}
	countWant  = i18n.Count{One: i18n.Text{FI: "{n} haluaa oppia", SV: "{n} vill lära sig", EN: "{n} wants to learn"}, Other: i18n.Text{FI: "{n} haluaa oppia", SV: "{n} vill lära sig", EN: "{n} want to learn"}}
	countShare = i18n.Count{One: i18n.Text{FI: "{n} voi jakaa", SV: "{n} kan dela med sig", EN: "{n} can share"}, Other: i18n.Text{FI: "{n} voi jakaa", SV: "{n} kan dela med sig", EN: "{n} can share"}}
)

// Writing on the wall.
var (
	writeKind      = i18n.Text{FI: "Kumpi?", SV: "Vilketdera?", EN: "Which one?"}
	writeText      = i18n.Text{FI: "Yhdellä rivillä", SV: "På en rad", EN: "In one line"}
	writeMore      = i18n.Text{FI: "Haluan tiedon, kun aiheesta tulee jotakin", SV: "Jag vill veta när det blir något av ämnet", EN: "Tell me when something comes of the topic"}
	writeName      = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	writeEmail     = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "E-mail"}
	writeEmailHint = i18n.Text{FI: "Lähetämme viestin vain, kun aiheesta tulee keskustelu, tapaaminen, vinkki tai hyvä käytäntö.", SV: "Vi skickar e-post bara när ämnet blir en diskussion, en träff, ett tips eller en god praxis.", EN: "We write only when the topic becomes a discussion, a meeting, a suggestion or a good practice."}
	writeAgreed    = i18n.Text{FI: "Nimeni saa näkyä rivin vieressä", SV: "Mitt namn får visas bredvid raden", EN: "My name may be shown beside the line"}
	writeAgreedAt  = i18n.Text{FI: "Nimen näkevät kaikki, jotka näkevät tapaamisen sivun.", SV: "Namnet ses av alla som ser träffens sida.", EN: "Everybody who sees the page of the meeting sees the name."}
	writeKept      = i18n.Text{FI: "Nimet ja osoitteet poistetaan viimeistään {n} päivää tapaamisen jälkeen.", SV: "Namn och adresser raderas senast {n} dagar efter träffen.", EN: "Names and addresses are deleted {n} days after the meeting at the latest."}
	writeSend      = i18n.Text{FI: "Lisää seinälle", SV: "Lägg till på väggen", EN: "Add to the wall"}
	written        = i18n.Text{FI: "Rivisi on seinällä.", SV: "Din rad finns på väggen.", EN: "Your line is on the wall."}
	headVote       = i18n.Text{FI: "Äänestä teemoja", SV: "Rösta på teman", EN: "Vote for themes"}
	voteHint       = i18n.Text{FI: "Voit antaa yhden äänen jokaiselle teemalle, josta kiinnostut.", SV: "Du kan ge en röst till varje tema som intresserar dig.", EN: "You may give one vote to each theme that interests you."}
	voteUp         = i18n.Text{FI: "Anna ääni", SV: "Ge din röst", EN: "Vote"}
	voteDown       = i18n.Text{FI: "Ota ääni pois", SV: "Ta tillbaka rösten", EN: "Take the vote back"}
	codeForm       = i18n.Text{FI: "Näytöllä näkyvä koodi", SV: "Koden på skärmen", EN: "The code on the screen"}
	codeGo         = i18n.Text{FI: "Siirry seinälle", SV: "Gå till väggen", EN: "Go to the wall"}
)

// What a theme becomes.
var (
	headBecome  = i18n.Text{FI: "Mitä teemasta tulee?", SV: "Vad blir det av temat?", EN: "What does the theme become?"}
	headBecame  = i18n.Text{FI: "Teemasta on tullut", SV: "Temat har blivit", EN: "The theme has become"}
	becomeNames = map[Become]i18n.Text{
		Thread:   {FI: "Keskustelu", SV: "Diskussion", EN: "Discussion"},
		Meeting:  {FI: "Tapaaminen", SV: "Träff", EN: "Meeting"},
		Tip:      {FI: "Vinkki", SV: "Tips", EN: "Suggestion"},
		Practice: {FI: "Hyvä käytäntö", SV: "God praxis", EN: "Good practice"},
	}
	becomeActs = map[Become]i18n.Text{
		Thread:   {FI: "Aloita keskustelu", SV: "Starta en diskussion", EN: "Start a discussion"},
		Meeting:  {FI: "Kutsu tapaaminen koolle", SV: "Sammankalla en träff", EN: "Call a meeting"},
		Tip:      {FI: "Tee vinkki verkostosta", SV: "Tipsa om ett nätverk", EN: "Suggest a network"},
		Practice: {FI: "Kirjoita hyvä käytäntö", SV: "Skriv en god praxis", EN: "Write a good practice"},
	}
	becomeTitle  = i18n.Text{FI: "Otsikko", SV: "Rubrik", EN: "Heading"}
	becomeBody   = i18n.Text{FI: "Teksti", SV: "Text", EN: "Text"}
	becomeFor    = i18n.Text{FI: "Kenelle?", SV: "För vem?", EN: "For whom?"}
	becomeIn     = i18n.Text{FI: "Verkosto", SV: "Nätverk", EN: "Network"}
	becomeDone   = i18n.Text{FI: "Teema on viety eteenpäin.", SV: "Temat har förts vidare.", EN: "The theme has been taken on."}
	becomeFrom   = i18n.Text{FI: "Osallistujat kirjoittivat tapaamisen teemaseinälle:", SV: "Deltagarna skrev på träffens temavägg:", EN: "Participants wrote on the theme wall of the meeting:"}
	becomeForDef = i18n.Text{FI: "Verkoston {network} jäsenille ja muille kiinnostuneille", SV: "För medlemmarna i nätverket {network} och andra intresserade", EN: "For members of the network {network} and others interested"}
	becomeAll    = i18n.Text{FI: "Kaikille kiinnostuneille", SV: "För alla intresserade", EN: "For everyone interested"}
	headRename   = i18n.Text{FI: "Muuta otsikkoa", SV: "Ändra rubriken", EN: "Change the heading"}
	renameSave   = i18n.Text{FI: "Tallenna otsikko", SV: "Spara rubriken", EN: "Save the heading"}
	renamed      = i18n.Text{FI: "Otsikko on tallennettu.", SV: "Rubriken är sparad.", EN: "The heading is saved."}
	nobodyWants  = i18n.Text{FI: "Kukaan ei ole vielä kirjoittanut, mitä haluaa oppia.", SV: "Ingen har ännu skrivit vad hen vill lära sig.", EN: "Nobody has written what they want to learn yet."}
	nobodyShares = i18n.Text{FI: "Kukaan ei ole vielä kirjoittanut, mitä voi jakaa.", SV: "Ingen har ännu skrivit vad hen kan dela med sig av.", EN: "Nobody has written what they can share yet."}

	mailSubject = i18n.Text{FI: "Teemasta tuli jotakin: {theme}", SV: "Det blev något av temat: {theme}", EN: "Something came of the theme: {theme}"}
	mailText    = i18n.Text{FI: "Kirjoitit teemaseinälle: {text}", SV: "Du skrev på temaväggen: {text}", EN: "You wrote on the theme wall: {text}"}
	mailBecame  = map[Become]i18n.Text{
		Thread:   {FI: "Siitä on nyt keskustelu.", SV: "Nu finns det en diskussion om det.", EN: "There is a discussion of it now."},
		Meeting:  {FI: "Siitä on nyt tulossa tapaaminen.", SV: "Nu ordnas en träff om det.", EN: "There will be a meeting about it."},
		Tip:      {FI: "Siitä on nyt tehty vinkki uudesta verkostosta.", SV: "Nu finns det ett tips om ett nytt nätverk.", EN: "There is now a suggestion of a new network."},
		Practice: {FI: "Siitä on nyt kirjoitettu hyvä käytäntö.", SV: "Nu finns det en beskrivning av en god praxis.", EN: "There is now a good practice of it."},
	}
	mailOpen = i18n.Text{FI: "Katso, mitä siitä tuli", SV: "Se vad det blev", EN: "See what it became"}
	mailWhy  = i18n.Text{FI: "Saat tämän viestin, koska jätit osoitteesi tapaamisen teemaseinälle.", SV: "Du får det här meddelandet eftersom du lämnade din adress på träffens temavägg.", EN: "You get this because you left your address on the theme wall of a meeting."}
)

// The vocabulary.
var (
	pageThemes     = i18n.Text{FI: "Teemat", SV: "Teman", EN: "Themes"}
	pageThemesLead = i18n.Text{FI: "Yhteinen sanasto. Teeman sivulle kootaan verkostot, tapaamiset, hyvät käytännöt, keskustelut, vinkit ja uutiset.", SV: "Den gemensamma ordlistan. På temats sida samlas nätverk, träffar, goda praxis, diskussioner, tips och nyheter.", EN: "The common vocabulary. The page of a theme gathers networks, meetings, good practices, discussions, suggestions and news."}
	pageThemeLead  = i18n.Text{FI: "Tähän on koottu kaikki, millä on tämä teema.", SV: "Här finns allt som har det här temat.", EN: "Everything with this theme, in one place."}
	pageNoThemes   = i18n.Text{FI: "Sanastossa ei ole vielä teemoja", SV: "Ordlistan har inga teman än", EN: "The vocabulary has no themes yet"}
	pageNoneText   = i18n.Text{FI: "Teemat syntyvät hyvistä käytännöistä ja sanaston hoitajien työstä.", SV: "Teman uppstår ur goda praxis och genom dem som sköter ordlistan.", EN: "Themes come from good practices and from those who keep the vocabulary."}
	pageNothingOf  = i18n.Text{FI: "Tällä teemalla ei ole vielä mitään, minkä näet", SV: "Det finns inget med det här temat som du kan se än", EN: "There is nothing with this theme that you can see yet"}
	pageAllThemes  = i18n.Text{FI: "Kaikki teemat", SV: "Alla teman", EN: "All themes"}
	pageEdit       = i18n.Text{FI: "Muokkaa teemaa", SV: "Redigera temat", EN: "Edit the theme"}
	pageEditWord   = i18n.Text{FI: "Muokkaa teemaa: {theme}", SV: "Redigera temat: {theme}", EN: "Edit the theme: {theme}"}
	pageName       = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageNameHint   = i18n.Text{FI: "Teema löytyy näillä kaikilla sanoilla.", SV: "Temat hittas med alla dessa ord.", EN: "The theme is found by all of these words."}
	pageSave       = i18n.Text{FI: "Tallenna nimet", SV: "Spara namnen", EN: "Save the names"}
	pageSaved      = i18n.Text{FI: "Nimet on tallennettu.", SV: "Namnen är sparade.", EN: "The names are saved."}
	pageWords      = i18n.Text{FI: "Löytyy sanoilla", SV: "Hittas med orden", EN: "Found by"}
	pageMerge      = i18n.Text{FI: "Yhdistä toiseen teemaan", SV: "Slå ihop med ett annat tema", EN: "Merge into another theme"}
	pageMergeHint  = i18n.Text{FI: "Tämän teeman sanat siirtyvät toiselle teemalle, ja tämä osoite johtaa sinne. Yhdistämistä ei voi perua.", SV: "Temats ord flyttas till det andra temat, och den här adressen leder dit. Det går inte att ångra.", EN: "The words of this theme move to the other one, and this address leads there. It cannot be undone."}
	pageMergeInto  = i18n.Text{FI: "Teema, joka jää", SV: "Temat som blir kvar", EN: "The theme that stays"}
	pageMergeDo    = i18n.Text{FI: "Yhdistä teemat", SV: "Slå ihop temana", EN: "Merge the themes"}
	pageMerged     = i18n.Text{FI: "Teemat on yhdistetty.", SV: "Temana är sammanslagna.", EN: "The themes are merged."}
	pageChoose     = i18n.Text{FI: "Valitse teema", SV: "Välj tema", EN: "Choose a theme"}
	pageAdd        = i18n.Text{FI: "Lisää teema", SV: "Lägg till ett tema", EN: "Add a theme"}
	pageAdded      = i18n.Text{FI: "Teema on sanastossa.", SV: "Temat finns i ordlistan.", EN: "The theme is in the vocabulary."}
	pageLoose      = i18n.Text{FI: "Verkostojen omia sanoja", SV: "Nätverkens egna ord", EN: "Words of networks"}
	pageLooseHint  = i18n.Text{FI: "Näitä verkostot käyttävät, mutta ne eivät ole sanastossa.", SV: "De här använder nätverken, men de finns inte i ordlistan.", EN: "Networks use these, but they are not in the vocabulary."}
	pageLooseAdd   = i18n.Text{FI: "Lisää sanastoon", SV: "Lägg till i ordlistan", EN: "Add to the vocabulary"}

	countThemes = i18n.Count{One: i18n.Text{FI: "{n} teema", SV: "{n} tema", EN: "{n} theme"}, Other: i18n.Text{FI: "{n} teemaa", SV: "{n} teman", EN: "{n} themes"}}

	retainSay = i18n.Text{
		FI: "Teemaseinän nimet, sähköpostiosoitteet ja laitteen tunniste poistetaan järjestäjän asettamana aikana, tavallisesti 90 päivää tapaamisen jälkeen. Rivit ja äänten määrät jäävät.",
		SV: "Temaväggens namn, e-postadresser och enhetens kännetecken raderas efter den tid som arrangören har angett, vanligen 90 dagar efter träffen. Raderna och antalet röster blir kvar.",
		EN: "Names, e-mail addresses and device marks of a theme wall are deleted after the time set by the organiser, usually 90 days after the meeting. Lines and numbers of votes stay.",
	}
	refNotes = i18n.Text{FI: "rivit teemaseinillä", SV: "rader på temaväggar", EN: "lines on theme walls"}
)
