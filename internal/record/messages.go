package record

import "parvi/internal/platform/i18n"

var (
	msgPercent = i18n.Text{FI: "Kirjoita luku väliltä 1–100.", SV: "Skriv ett tal mellan 1 och 100.", EN: "Write a number from 1 to 100."}
	msgSigner  = i18n.Text{FI: "Lyhennä enintään 120 merkkiin.", SV: "Förkorta till högst 120 tecken.", EN: "Shorten it to at most 120 characters."}
	msgNotHeld = i18n.Text{FI: "Todistuksia voi antaa, kun koulutus on pidetty.", SV: "Intyg kan ges när utbildningen har hållits.", EN: "Certificates can be given once the training has been held."}
	msgNotCame = i18n.Text{FI: "Osallistujaa ei ole merkitty läsnä olevaksi.", SV: "Deltagaren har inte antecknats som närvarande.", EN: "The participant has not been marked as present."}
	msgHas     = i18n.Text{FI: "Osallistujalla on jo todistus.", SV: "Deltagaren har redan ett intyg.", EN: "The participant already has a certificate."}
	msgNoCode  = i18n.Text{FI: "Tällä koodilla ei ole todistusta. Tarkista koodi paperista.", SV: "Det finns inget intyg med den här koden. Kontrollera koden på papperet.", EN: "There is no certificate with this code. Check the code on the paper."}

	spanDays = i18n.Text{FI: "{first} – {last}", SV: "{first} – {last}", EN: "{first} – {last}"}

	certTitle     = i18n.Text{FI: "Todistus", SV: "Intyg", EN: "Certificate"}
	certDone      = i18n.Text{FI: "on osallistunut koulutukseen", SV: "har deltagit i utbildningen", EN: "has taken part in the training"}
	certDays      = i18n.Text{FI: "Aika", SV: "Tid", EN: "Time"}
	certHours     = i18n.Text{FI: "Laajuus", SV: "Omfattning", EN: "Extent"}
	certHoursOf   = i18n.Text{FI: "{hours} opetustuntia (45 min)", SV: "{hours} undervisningstimmar (45 min)", EN: "{hours} teaching hours (45 min)"}
	certOrganiser = i18n.Text{FI: "Järjestäjä", SV: "Arrangör", EN: "Organiser"}
	certCentre    = i18n.Text{FI: "Opintokeskus", SV: "Studiecentral", EN: "Study centre"}
	certPlace     = i18n.Text{FI: "Paikka", SV: "Plats", EN: "Place"}
	certOutcomes  = i18n.Text{FI: "Osaamistavoitteet", SV: "Kompetensmål", EN: "Learning outcomes"}
	certContents  = i18n.Text{FI: "Sisältö", SV: "Innehåll", EN: "Contents"}
	certGiven     = i18n.Text{FI: "Annettu {date}", SV: "Utfärdat {date}", EN: "Issued on {date}"}
	certVerify    = i18n.Text{FI: "Todistuksen aitouden voi tarkistaa osoitteessa {address}. Koodi: {code}", SV: "Intygets äkthet kan kontrolleras på adressen {address}. Kod: {code}", EN: "This certificate can be verified at {address}. Code: {code}"}

	pageCheck     = i18n.Text{FI: "Tarkista todistus", SV: "Kontrollera ett intyg", EN: "Verify a certificate"}
	pageCheckLead = i18n.Text{FI: "Kirjoita todistuksessa oleva koodi. Näet, mitä todistuksessa lukee ja onko se voimassa.", SV: "Skriv koden som står på intyget. Du ser vad som står på intyget och om det är i kraft.", EN: "Write the code printed on the certificate. You see what it says and whether it is valid."}
	fieldCode     = i18n.Text{FI: "Koodi", SV: "Kod", EN: "Code"}
	fieldCodeHow  = i18n.Text{FI: "Esimerkiksi ABCD-2345-EFGH-6789", SV: "Till exempel ABCD-2345-EFGH-6789", EN: "For example ABCD-2345-EFGH-6789"}
	doCheck       = i18n.Text{FI: "Tarkista todistus", SV: "Kontrollera intyget", EN: "Verify the certificate"}
	pageValid     = i18n.Text{FI: "Todistus on aito", SV: "Intyget är äkta", EN: "The certificate is genuine"}
	pageValidText = i18n.Text{FI: "Vertaa nimeä ja koulutusta siihen, mitä paperissa lukee.", SV: "Jämför namnet och utbildningen med det som står på papperet.", EN: "Compare the name and the training with what the paper says."}
	pageRevoked   = i18n.Text{FI: "Todistus on peruttu", SV: "Intyget har återkallats", EN: "The certificate has been withdrawn"}
	pageRevokedT  = i18n.Text{FI: "Se ei ole enää voimassa. Kysy lisää koulutuksen järjestäjältä.", SV: "Det gäller inte längre. Fråga arrangören.", EN: "It is no longer valid. Ask the organiser of the training."}
	pageName      = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageCourse    = i18n.Text{FI: "Koulutus", SV: "Utbildning", EN: "Training"}
	pageIssued    = i18n.Text{FI: "Annettu", SV: "Utfärdat", EN: "Issued"}
	doPDF         = i18n.Text{FI: "Avaa todistus PDF:nä", SV: "Öppna intyget som PDF", EN: "Open the certificate as a PDF"}

	listTitle    = i18n.Text{FI: "Todistukset", SV: "Intyg", EN: "Certificates"}
	listLead     = i18n.Text{FI: "Todistuksen saa, kun on ollut paikalla vähintään {percent} % opetuksesta. Se lähtee koulutuksen jälkeisenä aamuna.", SV: "Intyget ges till den som har deltagit i minst {percent} % av undervisningen. Det skickas morgonen efter utbildningen.", EN: "A certificate is given for at least {percent}% of the teaching. It goes out on the morning after the training."}
	listOff      = i18n.Text{FI: "Tästä koulutuksesta ei anneta todistuksia.", SV: "Den här utbildningen ger inga intyg.", EN: "This training gives no certificates."}
	listNone     = i18n.Text{FI: "Ketään ei ole vielä merkitty läsnä olevaksi", SV: "Ingen har antecknats som närvarande än", EN: "Nobody has been marked as present yet"}
	listNoneHow  = i18n.Text{FI: "Merkitse läsnäolot. Todistukset annetaan niiden perusteella.", SV: "Anteckna närvaron. Intygen ges utifrån den.", EN: "Note the attendance. Certificates are given by it."}
	listAttend   = i18n.Text{FI: "Merkitse läsnäolot", SV: "Anteckna närvaron", EN: "Note the attendance"}
	colShare     = i18n.Text{FI: "Läsnä", SV: "Närvaro", EN: "Present"}
	colState     = i18n.Text{FI: "Todistus", SV: "Intyg", EN: "Certificate"}
	colDo        = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	stateGiven   = i18n.Text{FI: "Annettu {date}", SV: "Utfärdat {date}", EN: "Issued on {date}"}
	stateDue     = i18n.Text{FI: "Annetaan", SV: "Ges", EN: "To be given"}
	stateShort   = i18n.Text{FI: "Osallistuminen ei riitä", SV: "Deltagandet räcker inte", EN: "Not enough attendance"}
	stateGone    = i18n.Text{FI: "Peruttu", SV: "Återkallat", EN: "Withdrawn"}
	doGiveAll    = i18n.Text{FI: "Anna todistukset nyt", SV: "Ge intygen nu", EN: "Give the certificates now"}
	doGive       = i18n.Text{FI: "Anna todistus", SV: "Ge intyg", EN: "Give a certificate"}
	doRevoke     = i18n.Text{FI: "Peru todistus", SV: "Återkalla intyget", EN: "Withdraw the certificate"}
	doGiveAgain  = i18n.Text{FI: "Palauta todistus", SV: "Återställ intyget", EN: "Restore the certificate"}
	doneGiven    = i18n.Text{FI: "Todistukset on annettu. Osallistujat saavat ne sähköpostilla.", SV: "Intygen är utfärdade. Deltagarna får dem per e-post.", EN: "The certificates have been given. Participants get them by mail."}
	doneGivenOne = i18n.Text{FI: "Todistus on annettu. Osallistuja saa sen sähköpostilla.", SV: "Intyget är utfärdat. Deltagaren får det per e-post.", EN: "The certificate has been given. The participant gets it by mail."}
	headPeople   = i18n.Text{FI: "Läsnä olleet", SV: "De som var närvarande", EN: "Those who were present"}
	doneRevoked  = i18n.Text{FI: "Todistus on peruttu.", SV: "Intyget har återkallats.", EN: "The certificate has been withdrawn."}
	doneRule     = i18n.Text{FI: "Todistuksen ehto on tallennettu.", SV: "Villkoret för intyget har sparats.", EN: "The rule for the certificate has been saved."}
	headRule     = i18n.Text{FI: "Todistuksen ehto", SV: "Villkor för intyget", EN: "Rule for the certificate"}
	rulePercent  = i18n.Text{FI: "Läsnäolo vähintään, %", SV: "Närvaro minst, %", EN: "Attendance at least, %"}
	ruleSigner   = i18n.Text{FI: "Allekirjoittaja", SV: "Undertecknare", EN: "Signed by"}
	ruleSignHow  = i18n.Text{FI: "Nimi ja tehtävä sellaisena kuin ne tulevat todistukseen", SV: "Namn och uppgift så som de står på intyget", EN: "Name and position as they stand on the certificate"}
	ruleOff      = i18n.Text{FI: "Koulutuksesta ei anneta todistuksia", SV: "Utbildningen ger inga intyg", EN: "The training gives no certificates"}
	ruleOffAll   = i18n.Text{FI: "Koulutuksista ei anneta todistuksia, ellei koulutuksessa toisin sanota", SV: "Utbildningarna ger inga intyg om inget annat sägs i utbildningen", EN: "Trainings give no certificates unless a training says otherwise"}
	ruleSave     = i18n.Text{FI: "Tallenna ehto", SV: "Spara villkoret", EN: "Save the rule"}
	ruleTitle    = i18n.Text{FI: "Koulutusten todistukset", SV: "Intyg över utbildningar", EN: "Certificates of trainings"}
	ruleLead     = i18n.Text{FI: "Ehto koskee kaikkia koulutuksia, joilla ei ole omaa ehtoa. Annetut todistukset eivät muutu.", SV: "Villkoret gäller alla utbildningar som inte har ett eget. Utfärdade intyg ändras inte.", EN: "The rule holds for all trainings without one of their own. Certificates already given do not change."}

	partMine    = i18n.Text{FI: "Sinulla on todistus tästä koulutuksesta.", SV: "Du har ett intyg över den här utbildningen.", EN: "You have a certificate of this training."}
	partSee     = i18n.Text{FI: "Avaa todistus", SV: "Öppna intyget", EN: "Open the certificate"}
	partManage  = i18n.Text{FI: "Todistukset ja niiden ehto", SV: "Intyg och deras villkor", EN: "Certificates and their rule"}
	mineTitle   = i18n.Text{FI: "Omat todistukset", SV: "Mina intyg", EN: "My certificates"}
	mineNone    = i18n.Text{FI: "Sinulla ei ole vielä todistuksia", SV: "Du har inga intyg än", EN: "You have no certificates yet"}
	mineNoneHow = i18n.Text{FI: "Todistus tulee tähän, kun olet osallistunut koulutukseen, josta sellaisen saa.", SV: "Intyget kommer hit när du har deltagit i en utbildning som ger ett intyg.", EN: "A certificate comes here once you have taken part in a training that gives one."}
	mineFind    = i18n.Text{FI: "Etsi koulutus", SV: "Sök en utbildning", EN: "Find a training"}
	trainings   = i18n.Text{FI: "Koulutukset", SV: "Utbildningar", EN: "Trainings"}
	unnamed     = i18n.Text{FI: "Nimetön koulutus", SV: "Utbildning utan namn", EN: "Training without a name"}

	mailSubject = i18n.Text{FI: "Todistuksesi: {title}", SV: "Ditt intyg: {title}", EN: "Your certificate: {title}"}
	mailLead    = i18n.Text{FI: "Kiitos osallistumisestasi. Tässä on todistuksesi.", SV: "Tack för att du deltog. Här är ditt intyg.", EN: "Thank you for taking part. Here is your certificate."}
	mailShare   = i18n.Text{FI: "Voit antaa osoitteen eteenpäin, kun sinun pitää osoittaa osallistumisesi. Sivulla näkyy vain se, mikä todistuksessa lukee.", SV: "Du kan ge adressen vidare när du behöver visa att du har deltagit. Sidan visar bara det som står på intyget.", EN: "You may pass the address on when you need to show that you took part. The page shows only what the certificate says."}

	refCertificates = i18n.Text{FI: "todistuksia", SV: "intyg", EN: "certificates"}
)
