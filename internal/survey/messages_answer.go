package survey

import "parvi/internal/platform/i18n"

// The pages on which surveys are answered and their results read.
var (
	answerSend     = i18n.Text{FI: "Lähetä vastaus", SV: "Skicka svaret", EN: "Send the answer"}
	answerChange   = i18n.Text{FI: "Tallenna muutokset", SV: "Spara ändringarna", EN: "Save the changes"}
	answerAs       = i18n.Text{FI: "Vastaajana: {name}", SV: "Svarar gör: {name}", EN: "Answering as: {name}"}
	answerNot      = i18n.Text{FI: "Jos et ole hän, älä vastaa: linkki on toisen.", SV: "Om det inte är du, svara inte: länken tillhör någon annan.", EN: "If that is not you, do not answer: the link is somebody else's."}
	answerOnly     = i18n.Text{FI: "Kysely on vain näillä kielillä: {languages}.", SV: "Enkäten finns bara på dessa språk: {languages}.", EN: "The survey is in these languages only: {languages}."}
	answerNoNames  = i18n.Text{FI: "Älä kirjoita nimiä tai muuta, mistä sinut tai toisen tunnistaa.", SV: "Skriv inte namn eller annat som du eller någon annan känns igen på.", EN: "Do not write names, or anything by which you or others are recognised."}
	answerThanks   = i18n.Text{FI: "Kiitos vastauksestasi", SV: "Tack för ditt svar", EN: "Thank you for your answer"}
	answerKept     = i18n.Text{FI: "Vastauksesi on tallennettu ilman nimeäsi. Sitä ei voi enää muuttaa.", SV: "Ditt svar har sparats utan ditt namn. Det kan inte längre ändras.", EN: "Your answer is kept without your name. It cannot be changed any more."}
	answerKeptName = i18n.Text{FI: "Vastauksesi on tallennettu. Voit muuttaa sitä {date} asti.", SV: "Ditt svar har sparats. Du kan ändra det till och med {date}.", EN: "Your answer is kept. You may change it until {date}."}
	answerOver     = i18n.Text{FI: "Kysely on päättynyt", SV: "Enkäten är avslutad", EN: "The survey is over"}
	answerOverText = i18n.Text{FI: "Vastauksia ei enää oteta vastaan. Kiitos, jos vastasit.", SV: "Inga svar tas längre emot. Tack om du svarade.", EN: "No answers are taken any more. Thank you if you answered."}
	answerBefore   = i18n.Text{FI: "Olet vastannut aiemmin. Muuta vastauksiasi ja tallenna ne.", SV: "Du har svarat tidigare. Ändra dina svar och spara dem.", EN: "You have answered before. Change your answers and save them."}
	answerNoChoice = i18n.Text{FI: "En vastaa", SV: "Jag svarar inte", EN: "I do not answer"}
	answerWhole    = i18n.Text{FI: "Kirjoita kokonaisluku.", SV: "Skriv ett heltal.", EN: "Write a whole number."}

	resultTitle    = i18n.Text{FI: "Tulokset: {title}", SV: "Resultat: {title}", EN: "Results: {title}"}
	resultFew      = i18n.Text{FI: "Vastauksia on alle viisi", SV: "Det finns färre än fem svar", EN: "There are fewer than five answers"}
	resultFewText  = i18n.Text{FI: "Tuloksia ei näytetä, jotta kukaan ei tunnistu vastauksistaan.", SV: "Resultat visas inte, så att ingen kan kännas igen på sina svar.", EN: "Results are not shown, so that nobody is recognised by their answers."}
	resultHidden   = i18n.Text{FI: "Ei näytetä: vastauksia on liian vähän, tai vertailu paljastaisi pienen ryhmän.", SV: "Visas inte: det finns för få svar, eller så skulle en jämförelse röja en liten grupp.", EN: "Not shown: there are too few answers, or a comparison would reveal a small group."}
	resultNone     = i18n.Text{FI: "Kukaan ei ole vielä vastannut.", SV: "Ingen har svarat ännu.", EN: "Nobody has answered yet."}
	resultRate     = i18n.Text{FI: "Vastausprosentti", SV: "Svarsprocent", EN: "Response rate"}
	resultAnswers  = i18n.Text{FI: "Vastauksia", SV: "Svar", EN: "Answers"}
	resultAsked    = i18n.Text{FI: "Kysytty", SV: "Tillfrågade", EN: "Asked"}
	resultOption   = i18n.Text{FI: "Vastaus", SV: "Svar", EN: "Answer"}
	resultNumber   = i18n.Text{FI: "Lukumäärä", SV: "Antal", EN: "Number"}
	resultShare    = i18n.Text{FI: "Osuus, %", SV: "Andel, %", EN: "Share, %"}
	resultNow      = i18n.Text{FI: "Nyt, %", SV: "Nu, %", EN: "Now, %"}
	resultBefore   = i18n.Text{FI: "Viimeksi, %", SV: "Förra gången, %", EN: "Last time, %"}
	resultChange   = i18n.Text{FI: "Muutos", SV: "Förändring", EN: "Change"}
	resultMost     = i18n.Text{FI: "{answers}. Yleisin: {option}, {share} %.", SV: "{answers}. Vanligast: {option}, {share} %.", EN: "{answers}. Most common: {option}, {share}%."}
	resultMean     = i18n.Text{FI: "{answers}. Keskiarvo {mean}.", SV: "{answers}. Medelvärde {mean}.", EN: "{answers}. Mean {mean}."}
	resultMeanWas  = i18n.Text{FI: "{answers}. Keskiarvo {mean}, viimeksi {before}. Muutos {change}.", SV: "{answers}. Medelvärde {mean}, förra gången {before}. Förändring {change}.", EN: "{answers}. Mean {mean}, last time {before}. Change {change}."}
	resultMedian   = i18n.Text{FI: "{answers}. Keskiarvo {mean}, mediaani {median}.", SV: "{answers}. Medelvärde {mean}, median {median}.", EN: "{answers}. Mean {mean}, median {median}."}
	resultTexts    = i18n.Text{FI: "Näytä vastaukset aakkosjärjestyksessä", SV: "Visa svaren i alfabetisk ordning", EN: "Show the answers in alphabetical order"}
	resultCompare  = i18n.Text{FI: "Vertailu: {title}, päättyi {date}. Vastausprosentti oli {percent} %.", SV: "Jämförelse: {title}, avslutades {date}. Svarsprocenten var {percent} %.", EN: "Compared with: {title}, ended {date}. The response rate was {percent}%."}
	resultNarrow   = i18n.Text{FI: "Rajaa tuloksia", SV: "Avgränsa resultaten", EN: "Narrow the results"}
	resultBy       = i18n.Text{FI: "Ryhmittele kysymyksellä", SV: "Gruppera enligt frågan", EN: "Group by the question"}
	resultAllOf    = i18n.Text{FI: "Ei ryhmittelyä", SV: "Ingen gruppering", EN: "No grouping"}
	resultGroups   = i18n.Text{FI: "Ryhmä", SV: "Grupp", EN: "Group"}
	resultGroupHow = i18n.Text{FI: "Valitse ryhmä. Alle viiden vastaajan ryhmiä ei näytetä, eikä ryhmiä, joista sellaisen voisi laskea.", SV: "Välj en grupp. Grupper med färre än fem svar visas inte, inte heller grupper av vilka en sådan kunde räknas ut.", EN: "Choose a group. Groups of fewer than five are not shown, nor those from which one could be worked out."}
	resultNoGroups = i18n.Text{FI: "Tällä kysymyksellä ei voi ryhmitellä: ryhmät ovat liian pieniä.", SV: "Resultaten kan inte grupperas enligt frågan: grupperna är för små.", EN: "This question cannot be grouped by: the groups are too small."}
	resultOf       = i18n.Text{FI: "Vain ryhmä: {group} ({n} vastaajaa)", SV: "Endast gruppen: {group} ({n} svarande)", EN: "Only the group: {group} ({n} people)"}
	resultShow     = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	resultPublish  = i18n.Text{FI: "Julkaise tulokset", SV: "Publicera resultaten", EN: "Publish the results"}
	resultFor      = i18n.Text{FI: "Kuka näkee tulokset?", SV: "Vem ser resultaten?", EN: "Who sees the results?"}
	resultForLeads = i18n.Text{FI: "Vain vetäjät ja yhteyshenkilöt", SV: "Bara ledarna och kontaktpersonerna", EN: "Only leads and contact persons"}
	resultForSpace = i18n.Text{FI: "Jäsenet ja kaikki, joilta kysyttiin", SV: "Medlemmarna och alla som tillfrågades", EN: "Members, and all who were asked"}
	resultForAll   = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "Everybody"}
	resultDone     = i18n.Text{FI: "Tulosten näkyvyys on tallennettu.", SV: "Vem som ser resultaten har sparats.", EN: "Who sees the results has been saved."}
	resultNames    = i18n.Text{FI: "Vastaukset nimittäin", SV: "Svaren med namn", EN: "Answers by name"}
	resultNext     = i18n.Text{FI: "Seuraavat nimet", SV: "Följande namn", EN: "Next names"}
	resultName     = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	resultKey      = i18n.Text{FI: "Kysymyksen tunnus", SV: "Frågans kod", EN: "Key of the question"}
)
