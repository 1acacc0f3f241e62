package handbook

import "parvi/internal/platform/i18n"

// The circle.
var (
	msgCircle        = i18n.Text{FI: "Vetäjien rinki", SV: "Nätverksledarnas ring", EN: "Circle of leads"}
	msgCircleLead    = i18n.Text{FI: "Täällä verkostojen vetäjät sparraavat toisiaan. Kerro, mikä on hankalaa, tai auta toista.", SV: "Här sparrar nätverksledarna varandra. Berätta vad som är svårt eller hjälp någon annan.", EN: "Here the leads of networks spar with each other. Tell what is hard, or help somebody else."}
	msgCircleAside   = i18n.Text{FI: "Rinki", SV: "Ringen", EN: "The circle"}
	msgRaise         = i18n.Text{FI: "Nosta haaste esiin", SV: "Ta upp en utmaning", EN: "Raise a challenge"}
	msgRaiseLead     = i18n.Text{FI: "Haasteen näkevät vain verkostojen vetäjät, yhteyshenkilöt ja koordinaattorit.", SV: "Utmaningen syns bara för nätverksledare, kontaktpersoner och nätverkskoordinatorer.", EN: "Only network leads, contact persons and coordinators see the challenge."}
	msgAskTitle      = i18n.Text{FI: "Haaste yhtenä kysymyksenä", SV: "Utmaningen som en fråga", EN: "The challenge as one question"}
	msgAskTitleHint  = i18n.Text{FI: "Esimerkiksi: Miten saan hiljaiset mukaan etätapaamisessa?", SV: "Till exempel: Hur får jag med de tysta på en träff på distans?", EN: "For example: How do I bring in the quiet ones at an online meeting?"}
	msgAskText       = i18n.Text{FI: "Kerro tilanteesta", SV: "Berätta om läget", EN: "Tell about the situation"}
	msgAskTextHint   = i18n.Text{FI: "Mitä olet jo kokeillut? Älä kirjoita muiden ihmisten nimiä.", SV: "Vad har du redan prövat? Skriv inte ut andra människors namn.", EN: "What have you tried already? Do not write the names of other people."}
	msgNameless      = i18n.Text{FI: "Kysyn nimettömästi", SV: "Jag frågar utan namn", EN: "I ask without my name"}
	msgNamelessHint  = i18n.Text{FI: "Nimeäsi ei näytetä kenellekään eikä kirjata lokiin. Se säilyy salattuna, jotta saat vastaukset sähköpostiin ja voit itse päättää keskustelun. Salattu tieto poistetaan vuoden kuluttua haasteen päättymisestä.", SV: "Ditt namn visas inte för någon och skrivs inte i loggen. Det sparas krypterat för att du ska få svaren per e-post och själv kunna avsluta diskussionen. Den krypterade uppgiften raderas ett år efter att utmaningen har avslutats.", EN: "Your name is shown to nobody and not written in the log. It is kept encrypted, so that you get the answers by email and can close the discussion yourself. What is encrypted is deleted a year after the challenge is closed."}
	msgAskLang       = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	msgRaiseButton   = i18n.Text{FI: "Lähetä ringille", SV: "Skicka till ringen", EN: "Send to the circle"}
	msgRaised        = i18n.Text{FI: "Haaste on ringin nähtävillä.", SV: "Utmaningen syns för ringen.", EN: "The challenge is before the circle."}
	msgOpenOnes      = i18n.Text{FI: "Avoimet haasteet", SV: "Öppna utmaningar", EN: "Open challenges"}
	msgClosedOnes    = i18n.Text{FI: "Päättyneet", SV: "Avslutade", EN: "Closed"}
	msgNoOpen        = i18n.Text{FI: "Täällä näkyvät haasteet, joita vetäjät nostavat esiin. Nyt yhtään ei ole avoinna.", SV: "Här visas de utmaningar som ledarna tar upp. Nu är ingen öppen.", EN: "The challenges that leads raise appear here. None is open now."}
	msgNoClosed      = i18n.Text{FI: "Täällä näkyvät haasteet, joista on puhuttu loppuun. Vielä ei ole yhtään.", SV: "Här visas utmaningar som är färdigdiskuterade. Än finns det inga.", EN: "Challenges that have been talked through appear here. There are none yet."}
	msgOwnOnes       = i18n.Text{FI: "Omat haasteesi", SV: "Dina utmaningar", EN: "Your challenges"}
	msgOwnHint       = i18n.Text{FI: "Vain sinä näet tämän luettelon.", SV: "Bara du ser den här listan.", EN: "Only you see this list."}
	msgSparringList  = i18n.Text{FI: "Seuraavan sparrauksen teemat", SV: "Teman för nästa sparring", EN: "Themes of the next sparring"}
	msgSparringNone  = i18n.Text{FI: "Vielä ei ole teemoja. Avaa haaste ja ehdota sitä sparraukseen.", SV: "Än finns det inga teman. Öppna en utmaning och föreslå den för sparringen.", EN: "There are no themes yet. Open a challenge and suggest it for the sparring."}
	msgNextSparring  = i18n.Text{FI: "Seuraava sparraus", SV: "Nästa sparring", EN: "Next sparring"}
	msgNoSparring    = i18n.Text{FI: "Seuraavaa sparrausta ei ole vielä sovittu.", SV: "Nästa sparring är inte bestämd än.", EN: "The next sparring has not been set yet."}
	msgSpar          = i18n.Text{FI: "Ehdota sparraukseen", SV: "Föreslå för sparringen", EN: "Suggest for the sparring"}
	msgUnspar        = i18n.Text{FI: "Poista sparrauksen teemoista", SV: "Ta bort från sparringens teman", EN: "Remove from the sparring’s themes"}
	msgSparred       = i18n.Text{FI: "Haaste on nyt sparrauksen teemana.", SV: "Utmaningen är nu ett tema för sparringen.", EN: "The challenge is now a theme of the sparring."}
	msgUnsparred     = i18n.Text{FI: "Haaste ei ole enää sparrauksen teemana.", SV: "Utmaningen är inte längre ett tema för sparringen.", EN: "The challenge is no longer a theme of the sparring."}
	msgSparWord      = i18n.Text{FI: "Sparrauksen teema", SV: "Tema för sparringen", EN: "Theme of the sparring"}
	msgInvited       = i18n.Text{FI: "Tule rinkiin", SV: "Kom med i ringen", EN: "Come into the circle"}
	msgInvitedText   = i18n.Text{FI: "Verkostojen vetäjät ja yhteyshenkilöt ovat tervetulleita jäseniksi tähän verkostoon: {network}. Saat kutsut sparrauksiin.", SV: "Nätverksledare och kontaktpersoner är välkomna som medlemmar i nätverket {network}. Du får inbjudningar till sparringarna.", EN: "Network leads and contact persons are welcome as members of the network {network}. You get invitations to the sparring meetings."}
	msgJoinCircle    = i18n.Text{FI: "Tule mukaan", SV: "Gå med", EN: "Join"}
	msgJoinedCircle  = i18n.Text{FI: "Olet nyt ringin jäsen.", SV: "Du är nu medlem i ringen.", EN: "You are now a member of the circle."}
	msgInCircle      = i18n.Text{FI: "Olet ringin jäsen", SV: "Du är medlem i ringen", EN: "You are a member of the circle"}
	msgAnswersCount  = i18n.Count{One: i18n.Text{FI: "{n} vastaus", SV: "{n} svar", EN: "{n} answer"}, Other: i18n.Text{FI: "{n} vastausta", SV: "{n} svar", EN: "{n} answers"}}
	msgNoAnswers     = i18n.Text{FI: "Odottaa ensimmäistä vastausta", SV: "Väntar på det första svaret", EN: "Waits for the first answer"}
	msgAskedNameless = i18n.Text{FI: "Kysytty nimettömästi", SV: "Ställd utan namn", EN: "Asked without a name"}
	msgAskedBy       = i18n.Text{FI: "Kysyjä {name}", SV: "Ställd av {name}", EN: "Asked by {name}"}
	msgAnswers       = i18n.Text{FI: "Vastaukset", SV: "Svar", EN: "Answers"}
	msgNoneYet       = i18n.Text{FI: "Kukaan ei ole vielä vastannut. Myös keskeneräinen ajatus auttaa.", SV: "Ingen har svarat än. Också en halvfärdig tanke hjälper.", EN: "Nobody has answered yet. An unfinished thought helps too."}
	msgAsker         = i18n.Text{FI: "Haasteen esittäjä", SV: "Den som frågade", EN: "The one who asked"}
	msgYourAnswer    = i18n.Text{FI: "Vastauksesi", SV: "Ditt svar", EN: "Your answer"}
	msgYourAnswerBy  = i18n.Text{FI: "Nimesi näkyy ringille.", SV: "Ditt namn syns för ringen.", EN: "The circle sees your name."}
	msgYourAnswerNo  = i18n.Text{FI: "Vastaat haasteen esittäjänä. Nimesi ei näy.", SV: "Du svarar som den som frågade. Ditt namn syns inte.", EN: "You answer as the one who asked. Your name does not show."}
	msgCredit        = i18n.Text{FI: "Nimeni saa mainita, jos vastaukseni otetaan käsikirjaan", SV: "Mitt namn får nämnas om mitt svar tas med i handboken", EN: "My name may be given if my answer goes into the handbook"}
	msgSendAnswer    = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	msgAnswered      = i18n.Text{FI: "Vastauksesi on ringin nähtävillä.", SV: "Ditt svar syns för ringen.", EN: "Your answer is before the circle."}
	msgHelpful       = i18n.Text{FI: "Tämä auttoi", SV: "Det här hjälpte", EN: "This helped"}
	msgNotHelpful    = i18n.Text{FI: "Poista merkintä", SV: "Ta bort markeringen", EN: "Remove your mark"}
	msgHelped        = i18n.Count{One: i18n.Text{FI: "Auttoi {n} vetäjää", SV: "Hjälpte {n} ledare", EN: "Helped {n} lead"}, Other: i18n.Text{FI: "Auttoi {n} vetäjää", SV: "Hjälpte {n} ledare", EN: "Helped {n} leads"}}
	msgLift          = i18n.Text{FI: "Nosta käsikirjaan", SV: "Lyft in i handboken", EN: "Lift into the handbook"}
	msgLiftHint      = i18n.Text{FI: "Luvun luonnos avautuu kysymyksen ja parhaiden vastausten kanssa. Nimi mainitaan vain niiltä, jotka sallivat sen.", SV: "Ett utkast av kapitlet öppnas med frågan och de bästa svaren. Namn nämns bara om personen har tillåtit det.", EN: "A draft of the chapter opens with the question and the best answers. Only those who allowed it are named."}
	msgLiftTo        = i18n.Text{FI: "Mihin lukuun", SV: "Till vilket kapitel", EN: "Into which chapter"}
	msgLiftNew       = i18n.Text{FI: "Uusi luku", SV: "Ett nytt kapitel", EN: "A new chapter"}
	msgLifted        = i18n.Text{FI: "Tästä on nyt luettavaa käsikirjassa:", SV: "Om det här finns nu att läsa i handboken:", EN: "The handbook now has this to read:"}
	msgCloseIt       = i18n.Text{FI: "Päätä keskustelu", SV: "Avsluta diskussionen", EN: "Close the discussion"}
	msgReopen        = i18n.Text{FI: "Avaa uudelleen", SV: "Öppna på nytt", EN: "Open again"}
	msgOutcome       = i18n.Text{FI: "Mitä siitä seurasi", SV: "Vad det ledde till", EN: "What came of it"}
	msgClosedFlash   = i18n.Text{FI: "Keskustelu on päätetty.", SV: "Diskussionen har avslutats.", EN: "The discussion is closed."}
	msgReopened      = i18n.Text{FI: "Keskustelu on avattu uudelleen.", SV: "Diskussionen har öppnats på nytt.", EN: "The discussion is open again."}
	msgClosedState   = i18n.Text{FI: "Päättynyt", SV: "Avslutad", EN: "Closed"}
	msgOpenState     = i18n.Text{FI: "Avoinna", SV: "Öppen", EN: "Open"}
	msgWaitingNow    = i18n.Count{One: i18n.Text{FI: "{n} haaste odottaa ensimmäistä vastausta", SV: "{n} utmaning väntar på det första svaret", EN: "{n} challenge waits for a first answer"}, Other: i18n.Text{FI: "{n} haastetta odottaa ensimmäistä vastausta", SV: "{n} utmaningar väntar på det första svaret", EN: "{n} challenges wait for a first answer"}}
	msgCircleTask    = i18n.Text{FI: "Vetäjien rinki pyytää apua", SV: "Nätverksledarnas ring ber om hjälp", EN: "The circle of leads asks for help"}
	msgHelpVerb      = i18n.Text{FI: "Auta", SV: "Hjälp till", EN: "Help"}
	msgALead         = i18n.Text{FI: "verkoston vetäjä", SV: "en nätverksledare", EN: "a network lead"}
	msgFromCircle    = i18n.Text{FI: "Vetäjien ringistä: {title}", SV: "Från nätverksledarnas ring: {title}", EN: "From the circle of leads: {title}"}
	msgBackWithout   = i18n.Text{FI: "Palaa tallentamatta", SV: "Gå tillbaka utan att spara", EN: "Go back without saving"}
	msgBookAndCircle = i18n.Text{FI: "Tukea vetäjälle", SV: "Stöd för ledaren", EN: "Support for leads"}
)

// Faults of the circle.
var (
	msgAskTitleMissing = i18n.Text{FI: "Kirjoita haaste yhtenä kysymyksenä.", SV: "Skriv utmaningen som en fråga.", EN: "Write the challenge as one question."}
	msgAskMissing      = i18n.Text{FI: "Kerro tilanteesta, jotta muut voivat auttaa.", SV: "Berätta om läget så att andra kan hjälpa.", EN: "Tell about the situation, so that others can help."}
	msgAnswerMissing   = i18n.Text{FI: "Kirjoita vastaus.", SV: "Skriv ett svar.", EN: "Write an answer."}
	msgClosedAlready   = i18n.Text{FI: "Keskustelu on päätetty. Avaa se uudelleen tai nosta uusi haaste esiin.", SV: "Diskussionen är avslutad. Öppna den på nytt eller ta upp en ny utmaning.", EN: "The discussion is closed. Open it again, or raise a new challenge."}
	msgOwnAnswer       = i18n.Text{FI: "Omaa vastausta ei voi merkitä. Merkitse jonkun toisen vastaus.", SV: "Du kan inte markera ditt eget svar. Markera någon annans.", EN: "You cannot mark your own answer. Mark somebody else’s."}
)

// Mails, own data, retention.
var (
	mailSubject      = i18n.Text{FI: "{name} vastasi haasteeseesi: {title}", SV: "{name} svarade på din utmaning: {title}", EN: "{name} answered your challenge: {title}"}
	mailText         = i18n.Text{FI: "{name} vastasi vetäjien ringissä haasteeseesi ”{title}”.", SV: "{name} svarade i nätverksledarnas ring på din utmaning ”{title}”.", EN: "{name} answered your challenge ‘{title}’ in the circle of leads."}
	mailButton       = i18n.Text{FI: "Lue vastaus", SV: "Läs svaret", EN: "Read the answer"}
	mailWhy          = i18n.Text{FI: "Saat tämän viestin, koska nostit haasteen esiin vetäjien ringissä.", SV: "Du får det här meddelandet eftersom du tog upp en utmaning i nätverksledarnas ring.", EN: "You get this message because you raised a challenge in the circle of leads."}
	mailQuietSubject = i18n.Text{FI: "Vetäjien ringissä on sinulle uusi vastaus", SV: "Ett nytt svar till dig i nätverksledarnas ring", EN: "A new answer for you in the circle of leads"}
	mailQuietText    = i18n.Text{FI: "Haasteeseesi on vastattu. Kysyit nimettömästi, joten tässä viestissä ei kerrota, mistä oli kyse.", SV: "Din utmaning har fått ett svar. Du frågade utan namn, och därför berättar vi inte här vad det gällde.", EN: "Your challenge has been answered. You asked without your name, so this message does not say what it was about."}
	retainSealed     = i18n.Text{FI: "Nimettömän haasteen salattu esittäjä poistetaan vuoden kuluttua siitä, kun haaste on päättynyt.", SV: "Den krypterade uppgiften om vem som ställde en utmaning utan namn raderas ett år efter att utmaningen avslutades.", EN: "Who raised a nameless challenge is kept encrypted and deleted a year after the challenge is closed."}
	refWritings      = i18n.Text{FI: "käsikirjan tekstit ja ringin vastaukset", SV: "handbokstexter och svar i ringen", EN: "handbook texts and answers in the circle"}
)
