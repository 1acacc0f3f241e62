package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/statement"
)

var demoPublished = statement.Words{
	Title:     i18n.Content{FI: "Saavutettava viestintä kuuluu avustuksiin", SV: "Tillgänglig kommunikation hör till understöden"},
	Addressee: i18n.Content{FI: "Kuviteltu ministeriö", SV: "Det påhittade ministeriet"},
	Body: i18n.Content{
		FI: "Järjestöt kertovat palveluista ihmisille, joita muu viestintä ei tavoita. Selkokieli, tekstitykset ja kuvatekstit vievät aikaa, jota avustusehdot eivät nyt tunne.\n\n## Esitämme\n\n1. Saavutettavuuden kulut hyväksytään avustuksiin omana kohtanaan.\n2. Hakemuksissa kysytään, miten viestintä tavoittaa ne, joille se on tarkoitettu.\n3. Pienille järjestöille tarjotaan valmis tarkistuslista.\n\nNäin sama euro tavoittaa useamman ihmisen.",
		SV: "Föreningarna berättar om tjänster för människor som annan kommunikation inte når. Lättläst språk, textning och bildtexter tar tid, som villkoren för understöden inte beaktar nu.\n\n## Vi föreslår\n\n1. Kostnader för tillgänglighet godkänns som en egen post i understöden.\n2. I ansökningarna frågas hur kommunikationen når dem som den är avsedd för.\n3. Små föreningar får en färdig checklista.\n\nSå når samma euro fler människor.",
	},
}

var demoOpen = statement.Words{
	Title:     i18n.Content{FI: "Vapaaehtoisten yhteystiedot pysyvät järjestöissä"},
	Addressee: i18n.Content{FI: "Kuviteltu virasto"},
	Body:      i18n.Content{FI: "Virasto on pyytänyt lausuntoa ehdotuksesta, jonka mukaan vapaaehtoisten tiedot koottaisiin yhteen rekisteriin.\n\nEmme kannata yhteistä rekisteriä. Vapaaehtoinen antaa tietonsa järjestölle, johon luottaa.\n\nEhdotamme sen sijaan yhteistä ohjetta siitä, miten järjestö kertoo vapaaehtoisilleen tietojen käytöstä."},
}

// statements makes one that was published and led to something, and one that
// is open for comments.
func (w *writer) statements(ctx context.Context) error {
	if w.Statements == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		if err := w.published(ctx, tx); err != nil {
			return err
		}
		return w.open(ctx, tx)
	})
}

// communicator is a member of the communicators.
func (w *writer) communicator(by int) authz.Actor {
	return authz.Actor{Person: w.talker(communicators, by), Lang: i18n.FI, Spaces: []string{string(w.made[communicators].Space())}}
}

// step is something done so many days ago.
type step struct {
	days int
	do   func(today civil.Date) error
}

func (w *writer) steps(tx *db.Tx, steps []step) error {
	for _, s := range steps {
		at := awake(w.base.Add(time.Duration(-24*s.days) * time.Hour))
		if err := w.at(tx, at, func() error { return s.do(civil.DateOf(at)) }); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) published(ctx context.Context, tx *db.Tx) error {
	s, kaisa := w.Statements, w.leader(byPersona+lead)
	var id string
	sign := func(who authz.Actor, org, title string) func(civil.Date) error {
		return func(civil.Date) error {
			return s.SignIn(ctx, tx, who, id, statement.NewSignature{Org: org, Title: title})
		}
	}
	sirpa := w.communicator(byPersona + mainUser)
	small := w.orgIDs[w.nations[0]]
	sirpa.Grants = []authz.Grant{{Role: account.MainUser, Scope: small}}
	move := func(p statement.Phase, days int) func(civil.Date) error {
		return func(today civil.Date) error {
			p.By = today.AddDays(days)
			return s.MoveIn(ctx, tx, kaisa, id, p)
		}
	}
	note := func(kind statement.NoteKind, link string, text i18n.Content) func(civil.Date) error {
		return func(today civil.Date) error {
			return s.NoteIn(ctx, tx, kaisa, id, statement.Note{Kind: kind, Day: today, Text: text, Link: link})
		}
	}
	return w.steps(tx, []step{
		{90, func(civil.Date) error {
			made, err := s.Create(ctx, tx, w.communicator(3), statement.New{Network: w.made[communicators].ID, Kind: statement.Public, Words: demoPublished})
			id = made.ID
			return err
		}},
		{85, move(statement.Phase{To: statement.Commenting, RemindDays: 3}, 10)},
		{70, move(statement.Phase{To: statement.Signing, RemindDays: 3}, 14)},
		{69, sign(kaisa, "", "")},
		{68, sign(w.communicator(3), "", "viestintäpäällikkö")},
		{68, sign(w.communicator(byPersona+swedish), "", "kommunikatör")},
		{66, sign(w.communicator(5), "", "")},
		{64, sign(sirpa, small, "toiminnanjohtaja")},
		{55, move(statement.Phase{To: statement.Published}, 0)},
		{54, note(statement.Sent, "", i18n.Content{FI: "Kannanotto lähetettiin kuvitellun ministeriön kirjaamoon.", SV: "Ställningstagandet skickades till det påhittade ministeriets registratorskontor."})},
		{30, note(statement.Answered, "https://example.org/vastaus", i18n.Content{FI: "Ministeriö vastasi ja kutsui verkoston kuultavaksi.", SV: "Ministeriet svarade och bjöd in nätverket till ett samråd."})},
		{6, note(statement.Outcome, "", i18n.Content{FI: "Uusissa avustusehdoissa saavutettavuuden kulut ovat oma kohtansa.", SV: "I de nya villkoren är kostnader för tillgänglighet en egen post."})},
	})
}

func (w *writer) open(ctx context.Context, tx *db.Tx) error {
	s, kaisa := w.Statements, w.leader(byPersona+lead)
	var id string
	say := func(who authz.Actor, n statement.NewComment) func(civil.Date) error {
		return func(civil.Date) error { return s.CommentIn(ctx, tx, who, id, n) }
	}
	return w.steps(tx, []step{
		{9, func(civil.Date) error {
			first := demoOpen
			first.Body.FI = demoOpen.Body.FI[:len(demoOpen.Body.FI)-len(" siitä, miten järjestö kertoo vapaaehtoisilleen tietojen käytöstä.")] + "."
			made, err := s.Create(ctx, tx, w.communicator(7), statement.New{Network: w.made[communicators].ID, Kind: statement.Opinion, Words: first})
			id = made.ID
			return err
		}},
		{5, func(today civil.Date) error {
			return s.MoveIn(ctx, tx, kaisa, id, statement.Phase{To: statement.Commenting, By: today.AddDays(16), RemindDays: 3})
		}},
		{4, say(w.communicator(3), statement.NewComment{Lang: i18n.FI, Paragraph: 2, Version: 1, Text: "Perustellaanko tätä vielä yhdellä esimerkillä?"})},
		{3, say(w.communicator(5), statement.NewComment{Lang: i18n.FI, Paragraph: 3, Version: 1, Text: "Mistä ohje kertoisi? Tästä jää nyt arvailtavaa."})},
		{2, func(civil.Date) error {
			return s.EditIn(ctx, tx, w.communicator(7), id, statement.New{Kind: statement.Opinion, Words: demoOpen, Why: "Ohjeen sisältö auki", Seen: 1})
		}},
	})
}
