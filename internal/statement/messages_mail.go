package statement

import "parvi/internal/platform/i18n"

// letterText is what one kind of letter says.
type letterText struct{ subject, body, button i18n.Text }

var letterTexts = map[string]letterText{
	askComment: {
		subject: i18n.Text{FI: "Kommentoi luonnosta: {title}", SV: "Kommentera utkastet: {title}", EN: "Comment on the draft: {title}"},
		body:    i18n.Text{FI: "Verkosto {network} valmistelee kannanottoa. Voit kommentoida luonnosta kappale kerrallaan {date} asti.", SV: "Nätverket {network} bereder ett ställningstagande. Du kan kommentera utkastet stycke för stycke till och med {date}.", EN: "The network {network} is drafting a statement. You can comment on it paragraph by paragraph until {date}."},
		button:  i18n.Text{FI: "Lue ja kommentoi", SV: "Läs och kommentera", EN: "Read and comment"},
	},
	remindComment: {
		subject: i18n.Text{FI: "Kommentointiaika päättyy {date}: {title}", SV: "Tiden för kommentarer går ut {date}: {title}", EN: "Comments close on {date}: {title}"},
		body:    i18n.Text{FI: "Verkoston {network} luonnosta voi kommentoida vielä {date} asti. Et ole kommentoinut sitä.", SV: "Utkastet från nätverket {network} kan kommenteras ännu till och med {date}. Du har inte kommenterat det.", EN: "The draft of the network {network} is open for comments until {date}. You have not commented on it."},
		button:  i18n.Text{FI: "Lue ja kommentoi", SV: "Läs och kommentera", EN: "Read and comment"},
	},
	askSign: {
		subject: i18n.Text{FI: "Allekirjoita: {title}", SV: "Underteckna: {title}", EN: "Sign: {title}"},
		body:    i18n.Text{FI: "Verkoston {network} kannanotto on valmis allekirjoitettavaksi. Voit allekirjoittaa sen {date} asti omasta puolestasi tai organisaation puolesta, jos saat allekirjoittaa sen nimissä.", SV: "Ställningstagandet från nätverket {network} är klart att undertecknas. Du kan underteckna det till och med {date} för egen del, eller för en organisation om du får underteckna i dess namn.", EN: "The statement of the network {network} is ready for signing. You can sign it until {date} for yourself, or for an organisation if you may sign in its name."},
		button:  i18n.Text{FI: "Lue ja allekirjoita", SV: "Läs och underteckna", EN: "Read and sign"},
	},
	remindSign: {
		subject: i18n.Text{FI: "Allekirjoitusaika päättyy {date}: {title}", SV: "Tiden för att underteckna går ut {date}: {title}", EN: "Signing closes on {date}: {title}"},
		body:    i18n.Text{FI: "Verkoston {network} kannanoton voi allekirjoittaa vielä {date} asti. Et ole allekirjoittanut sitä omasta puolestasi.", SV: "Ställningstagandet från nätverket {network} kan undertecknas ännu till och med {date}. Du har inte undertecknat det för egen del.", EN: "The statement of the network {network} can be signed until {date}. You have not signed it for yourself."},
		button:  i18n.Text{FI: "Lue ja allekirjoita", SV: "Läs och underteckna", EN: "Read and sign"},
	},
	tellPublished: {
		subject: i18n.Text{FI: "Julkaistu: {title}", SV: "Publicerat: {title}", EN: "Published: {title}"},
		body:    i18n.Text{FI: "Verkoston {network} kannanotto on julkaistu. Sivulla näkyvät allekirjoittajat ja myöhemmin se, mitä kannanotosta seurasi.", SV: "Ställningstagandet från nätverket {network} är publicerat. På sidan finns undertecknarna och senare vad ställningstagandet ledde till.", EN: "The statement of the network {network} has been published. Its page shows the signatories and, later, what came of it."},
		button:  i18n.Text{FI: "Avaa kannanotto", SV: "Öppna ställningstagandet", EN: "Open the statement"},
	},
	tellReopened: {
		subject: i18n.Text{FI: "Teksti muuttuu, allekirjoituksesi raukesi: {title}", SV: "Texten ändras, ditt undertecknande gäller inte längre: {title}", EN: "The text changes, your signature has lapsed: {title}"},
		body:    i18n.Text{FI: "Verkosto {network} avasi allekirjoittamasi kannanoton uudelleen kommentoitavaksi {date} asti. Allekirjoituksesi koski aiempaa tekstiä, joten se raukesi. Voit allekirjoittaa uuden tekstin, kun se on valmis.", SV: "Nätverket {network} öppnade ställningstagandet som du har undertecknat på nytt för kommentarer till och med {date}. Ditt undertecknande gällde den tidigare texten och gäller därför inte längre. Du kan underteckna den nya texten när den är klar.", EN: "The network {network} reopened the statement you signed for comments until {date}. Your signature was for the earlier text, so it has lapsed. You can sign the new text when it is ready."},
		button:  i18n.Text{FI: "Lue ja kommentoi", SV: "Läs och kommentera", EN: "Read and comment"},
	},
	tellWithdrawn: {
		subject: i18n.Text{FI: "Peruttu: {title}", SV: "Tillbakadraget: {title}", EN: "Withdrawn: {title}"},
		body:    i18n.Text{FI: "Verkosto {network} luopui kannanotosta, jonka allekirjoitit. Syy:", SV: "Nätverket {network} drog tillbaka ställningstagandet som du har undertecknat. Orsaken:", EN: "The network {network} withdrew the statement you signed. The reason:"},
		button:  i18n.Text{FI: "Avaa kannanotto", SV: "Öppna ställningstagandet", EN: "Open the statement"},
	},
}

var (
	mailWhy       = i18n.Text{FI: "Saat tämän viestin, koska olet jäsen verkostossa {network}.", SV: "Du får det här meddelandet eftersom du är medlem i nätverket {network}.", EN: "You get this message because you are a member of the network {network}."}
	mailWhySigned = i18n.Text{FI: "Saat tämän viestin, koska allekirjoitit kannanoton.", SV: "Du får det här meddelandet eftersom du har undertecknat ställningstagandet.", EN: "You get this message because you signed the statement."}
	mailStop      = i18n.Text{FI: "En halua tältä verkostolta viestejä", SV: "Jag vill inte ha meddelanden från nätverket", EN: "I do not want mail from this network"}
)
