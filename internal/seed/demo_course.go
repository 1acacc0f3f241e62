package seed

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/payment"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
)

// demoCourse is a course of the demo: how many days from today it begins, how
// far it has come, and who comes.
type demoCourse struct {
	name, lead, goals, contents i18n.Content
	days                        int
	to                          course.State
	comers, present             int
	places                      int
	remote                      bool
	costs                       []course.Cost
	comment                     string
	centre                      bool // the study centre's own, without support
	model                       bool // made from the published course model
}

// fee are the costs that there are.
func fee(trainer, room, meals course.Cents) []course.Cost {
	all := []course.Cost{{Category: "trainer", Amount: trainer, Note: "Palkkio ja sivukulut"}, {Category: "room", Amount: room}, {Category: "meals", Amount: meals, Note: "Lounas"}}
	return slices.DeleteFunc(all, func(c course.Cost) bool { return c.Amount == 0 })
}

// courseOrg is the nation that arranges the courses of the demo.
const courseOrg = 3

var demoCourses = []demoCourse{
	{name: i18n.Content{FI: "Vertaisohjaajan peruskurssi", SV: "Grundkurs för kamrathandledare", EN: "Basics for peer instructors"},
		lead:  i18n.Content{FI: "Opit ohjaamaan vertaisryhmää turvallisesti ja innostavasti.", SV: "Du lär dig handleda en kamratgrupp tryggt och inspirerande."},
		goals: i18n.Content{FI: "ohjaa vertaisryhmän tapaamisen alusta loppuun\ntunnistaa, milloin osallistuja tarvitsee muuta apua"}, contents: i18n.Content{FI: "Ryhmän aloitus\nKuunteleminen\nVaikeat tilanteet\nOhjaajan oma jaksaminen"},
		days: 18, to: course.Published, comers: 9, places: 16, costs: fee(900_00, 240_00, 180_00)},
	{name: i18n.Content{FI: "Rahastonhoitajan perustaidot", SV: "Kassörens grunder"}, lead: i18n.Content{FI: "Talousarvio, kirjanpito ja tilinpäätös yhdistyksessä."},
		goals: i18n.Content{FI: "laatii yhdistyksen talousarvion\nlukee tilinpäätöstä ja selittää sen muille"}, contents: i18n.Content{FI: "Talousarvio\nKirjanpito\nTilinpäätös ja toiminnantarkastus"},
		days: 11, to: course.Published, comers: 8, places: 6, costs: fee(600_00, 0, 90_00)},
	{name: i18n.Content{FI: "Mielenterveyden ensiapu verkossa", EN: "Mental health first aid online"}, lead: i18n.Content{FI: "Kaksi iltaa etänä, harjoituksia pienryhmissä."},
		goals: i18n.Content{FI: "kohtaa kriisissä olevan ihmisen rauhallisesti\nohjaa avun piiriin"}, contents: i18n.Content{FI: "Ensiavun vaiheet\nHarjoitukset"},
		days: 25, to: course.Published, comers: 14, remote: true, costs: fee(700_00, 0, 0)},
	{name: i18n.Content{FI: "Saavutettava viestintä", SV: "Tillgänglig kommunikation"}, goals: i18n.Content{FI: "kirjoittaa selkeän kutsun\ntarkistaa kuvan vaihtoehtoisen tekstin"}, contents: i18n.Content{FI: "Selkeä kieli\nKuvat ja videot"},
		days: 33, to: course.Submitted, places: 20, costs: fee(500_00, 120_00, 0)},
	{name: i18n.Content{FI: "Surun kohtaaminen vertaistuessa"}, goals: i18n.Content{FI: "suru"}, contents: i18n.Content{FI: "Surun vaiheet\nKeskustelu"}, days: 36, to: course.Submitted, places: 15, costs: fee(450_00, 0, 80_00)},
	{name: i18n.Content{FI: "Vapaaehtoisten koordinointi"}, goals: i18n.Content{FI: "suunnittelee vapaaehtoisen polun ensimmäisestä päivästä alkaen"}, contents: i18n.Content{FI: "Perehdytys\nKiittäminen"},
		days: 40, to: course.Returned, places: 18, comment: "Osaamistavoitteita on vain yksi. Kertokaa myös, mitä osallistuja osaa tehdä ristiriitatilanteessa.", costs: fee(480_00, 0, 0)},
	{name: i18n.Content{FI: "Hallituksen vuosikello", SV: "Styrelsens årsklocka"}, goals: i18n.Content{FI: "laatii hallituksen vuosikellon\njakaa tehtävät hallituksen kesken"}, contents: i18n.Content{FI: "Vuosikello\nKokoukset"},
		days: 30, to: course.Approved, places: 20, costs: fee(400_00, 0, 60_00)},
	{name: i18n.Content{FI: "Näin puhut medialle"}, goals: i18n.Content{FI: "kiteyttää viestin kolmeen lauseeseen"}, contents: i18n.Content{FI: "Haastatteluharjoitus"}, days: 60, to: course.Draft, places: 12},
	{name: i18n.Content{FI: "Ryhmänohjaajan jatkokurssi"}, goals: i18n.Content{FI: "ratkaisee ryhmän ristiriidan yhdessä ryhmän kanssa"}, contents: i18n.Content{FI: "Ristiriidat\nPalaute"},
		days: -1, to: course.Ongoing, comers: 10, present: 8, places: 16, costs: fee(700_00, 150_00, 0)},
	{name: i18n.Content{FI: "Kokemusasiantuntijan esiintymiskoulutus"}, goals: i18n.Content{FI: "kertoo oman tarinansa kuulijan tarpeen mukaan"}, contents: i18n.Content{FI: "Tarinan rakenne\nEsiintyminen"},
		days: -12, to: course.Delivered, comers: 11, present: 9, places: 14, costs: fee(800_00, 0, 120_00)},
	{name: i18n.Content{FI: "Verkkokokousten fasilitointi"}, goals: i18n.Content{FI: "vetää verkkokokouksen, jossa kaikki pääsevät ääneen"}, contents: i18n.Content{FI: "Välineet\nHarjoitus"},
		days: -20, to: course.Reported, comers: 12, present: 10, remote: true, costs: fee(520_00, 0, 0)},
	{name: i18n.Content{FI: "Yhdistyksen tietosuoja"}, goals: i18n.Content{FI: "kirjoittaa yhdistyksen tietosuojaselosteen"}, contents: i18n.Content{FI: "Henkilötiedot\nRekisterit"},
		days: -30, to: course.Checked, comers: 10, present: 9, places: 20, costs: fee(640_00, 90_00, 0)},
	{name: i18n.Content{FI: "Tiedottajan peruskurssi", SV: "Grundkurs för informatörer"}, goals: i18n.Content{FI: "kirjoittaa tiedotteen, jonka lehti julkaisee"}, contents: i18n.Content{FI: "Tiedote\nUutinen"},
		days: -80, to: course.Paid, comers: 11, present: 10, places: 16, costs: fee(560_00, 80_00, 0)},
	{name: i18n.Content{FI: "Keskustelupiirin vetäjä"}, goals: i18n.Content{FI: "vetää keskustelun niin, että kaikki pääsevät ääneen"}, contents: i18n.Content{FI: "Kysymykset\nHiljaisuus"},
		days: -60, to: course.InPayment, comers: 10, present: 9, places: 14, costs: fee(500_00, 0, 60_00)},
	{name: i18n.Content{FI: "Luontoretken vetäjäkurssi"}, goals: i18n.Content{FI: "suunnittelee turvallisen retken ryhmälle"}, contents: i18n.Content{FI: "Reitti\nTurvallisuus"},
		days: -45, to: course.Granted, comers: 12, present: 11, places: 16, costs: fee(600_00, 0, 200_00)},
	{name: i18n.Content{FI: "Käsityöillan ohjaaja"}, goals: i18n.Content{FI: "ohjaa käsityöryhmää eri taitotasoilla"}, contents: i18n.Content{FI: "Ohjaaminen"},
		days: -50, to: course.Denied, comers: 6, present: 4, places: 10, costs: fee(200_00, 0, 30_00)},
	{name: i18n.Content{FI: "Kesäleirin ohjaajakoulutus"}, goals: i18n.Content{FI: "suunnittelee leiripäivän lapsiryhmälle"}, contents: i18n.Content{FI: "Leiripäivä"},
		days: 15, to: course.Cancelled, comers: 5, places: 20, comment: "Kouluttaja on estynyt. Koulutus pidetään keväällä.", costs: fee(500_00, 0, 0)},
	{model: true, days: 45, to: course.Published, comers: 4, places: 16, costs: fee(800_00, 200_00, 120_00)},
	{name: i18n.Content{FI: "Osallistava kouluttaja", SV: "Delaktiggörande utbildare", EN: "The participatory trainer"}, lead: i18n.Content{FI: "Opintokeskuksen oma koulutus kouluttajille.", SV: "Studiecentralens egen utbildning för utbildare."},
		goals: i18n.Content{FI: "suunnittelee osallistavan koulutuspäivän"}, contents: i18n.Content{FI: "Menetelmät"}, days: 21, to: course.Published, comers: 7, places: 24, centre: true},
}

// actorWith is somebody of the demo acting in a role.
func (w *writer) actorWith(person int, role string, org int) authz.Actor {
	a := w.actor(person)
	a.Grants = []authz.Grant{{Role: role, Scope: w.orgIDs[org]}}
	return a
}

// courses writes the courses of the demo, each as far as it has come.
func (w *writer) courses(ctx context.Context) error {
	if w.Courses == nil || w.Hours == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	for _, y := range []int{0, 1} {
		m := hours.Move{Year: w.today.Year + y, Hours: hours.Whole(160), Grounds: "Esittely"}
		if err := w.Hours.Grant(ctx, authz.System, w.orgIDs[w.nations[courseOrg]], m); err != nil {
			return err
		}
	}
	set := course.Defaults(w.orgIDs[1])
	set.Rules = "sivis"
	if err := w.Courses.Set(ctx, authz.System, w.orgIDs[1], set); err != nil {
		return err
	}
	if err := w.accounts(ctx); err != nil {
		return fmt.Errorf("account numbers: %w", err)
	}
	if err := w.agree(ctx); err != nil {
		return fmt.Errorf("agreements: %w", err)
	}
	for i, d := range demoCourses {
		if w.today.AddDays(d.days).Year < w.today.Year {
			continue // the hours of last year are closed when the year is new
		}
		if err := w.DB.Write(ctx, func(tx *db.Tx) error { return w.course(ctx, tx, i, d) }); err != nil {
			return fmt.Errorf("%s: %w", d.name.FI, err)
		}
		if err := w.pay(ctx, d.to); err != nil {
			return fmt.Errorf("pay %s: %w", d.name.FI, err)
		}
	}
	return nil
}

// accounts gives the organisation of the courses an account number that two
// people have seen, and leaves another organisation's waiting.
func (w *writer) accounts(ctx context.Context) error {
	if w.Payments == nil {
		return nil
	}
	enters := w.actorWith(decider, account.CentreStaff, 1)
	approves := w.actorWith(hoursOfficer, account.HoursAllocator, 1)
	of := w.orgIDs[w.nations[courseOrg]]
	a, err := w.Payments.Enter(ctx, enters, of, payment.Entry{IBAN: "FI21 1234 5600 0007 85", Reason: "Ensimmäinen tilinumero"})
	if err != nil {
		return err
	}
	if _, err := w.Payments.Decide(ctx, approves, of, a.ID, payment.Verdict{Approve: true}); err != nil {
		return err
	}
	_, err = w.Payments.Enter(ctx, w.actorWith(mainUser, account.MainUser, w.nations[0]), w.orgIDs[w.nations[0]],
		payment.Entry{IBAN: "FI58 1017 1000 0001 22", Reason: "Yhdistys vaihtoi pankkia"})
	return err
}

// pay puts what is granted on a payment list, and has it paid where the course
// has come that far.
func (w *writer) pay(ctx context.Context, to course.State) error {
	if to != course.InPayment && to != course.Paid || w.Payments == nil {
		return nil
	}
	payer := w.actorWith(decider, account.Payer, 1)
	if _, _, err := w.Courses.MakeBatch(ctx, payer, w.orgIDs[1]); err != nil || to == course.InPayment {
		return err
	}
	desk, err := w.Courses.CentreOf(ctx, payer, w.orgIDs[1], course.DeskFilter{Limit: 1})
	if err != nil || len(desk.Batches) == 0 {
		return err
	}
	return w.Courses.MarkPaid(ctx, payer, desk.Batches[0].ID)
}

func (w *writer) demoPlan(d demoCourse) (course.Plan, error) {
	p := course.Plan{Support: course.WithSupport, Kind: course.Ordinary, Name: d.name, Lead: d.lead, Langs: []i18n.Lang{i18n.FI},
		Audience: i18n.Content{FI: "Yhdistysten vapaaehtoiset ja luottamushenkilöt"}, Outcomes: d.goals, Contents: d.contents,
		Methods: i18n.Content{FI: "Alustuksia, parityötä ja harjoituksia"}, Participants: 12, Costs: d.costs, Listed: true, AskAccess: true,
		Fee: i18n.Content{FI: "Maksuton", SV: "Avgiftsfri", EN: "Free of charge"}, ContactName: personas[organiser].Name, ContactEmail: personas[organiser].Email}
	if d.model {
		p.Audience, p.Methods, p.Langs = i18n.Content{}, i18n.Content{}, nil // the model has them
	}
	p.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: registration.Limit(max(d.places, 1))}
	p.Place, p.Municipality = i18n.Content{FI: "Esimerkkitalo, Mallikatu 1", SV: "Exempelhuset, Mallgatan 1"}, "837"
	if d.remote {
		p.Capacity = map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}
		p.RemoteURL, p.Place, p.Municipality = "https://video.example.org/kurssi", i18n.Content{}, ""
	}
	if d.centre {
		p.Support, p.Costs = course.NoSupport, nil
	}
	// Support is by the year: one that would run into the next begins in it.
	for w.today.AddDays(d.days).Year != w.today.AddDays(d.days+5).Year {
		d.days++
	}
	trainer := w.trainedBy[kerttu]
	if d.centre {
		trainer = person.Person{ID: w.personID[reviewer], Name: personas[reviewer].Name}
	}
	for n, topic := range []string{"Aloitus ja perusteet", "Harjoittelu ja yhteenveto"} {
		day := w.today.AddDays(d.days + 5*n)
		start, err := day.At(civil.TimeOfDay{Hour: 17})
		if err != nil {
			return p, err
		}
		p.Sessions = append(p.Sessions, course.Session{Starts: start, Ends: start.Add(3*time.Hour + 15*time.Minute), Breaks: 15, Topic: topic, Trainer: trainer.Name, TrainerID: trainer.ID, Remote: d.remote})
	}
	return p, nil
}

// course writes one, living its life day by day as people would.
func (w *writer) course(ctx context.Context, tx *db.Tx, i int, d demoCourse) error {
	plan, err := w.demoPlan(d)
	if err != nil {
		return err
	}
	begins, ends := plan.Sessions[0].Starts, plan.Sessions[1].Ends
	who, of := w.actorWith(organiser, account.Organiser, w.nations[courseOrg]), w.nations[courseOrg]
	if d.centre {
		who, of = w.actorWith(reviewer, account.Organiser, 1), 1
	}
	var c course.Course
	do := func(at time.Time, who authz.Actor, a course.Action, comment string) error {
		return w.at(tx, at, func() error {
			_, err := w.Courses.ActIn(ctx, tx, who, c.ID, a, course.Input{Comment: comment, Reason: i18n.Content{FI: comment}})
			return err
		})
	}
	sent := w.base.AddDate(0, 0, -2-i%4)
	if begins.Before(w.base.AddDate(0, 0, 20)) {
		sent = begins.AddDate(0, 0, -40)
	}
	err = w.at(tx, sent.Add(-time.Hour), func() (err error) {
		n := course.New{Org: w.orgIDs[of], Plan: plan}
		if d.model {
			n.Model = w.model
		}
		c, err = w.Courses.BeginIn(ctx, tx, who, n)
		return err
	})
	if err != nil || d.to == course.Draft {
		return err
	}
	if err := do(sent, who, course.Submit, ""); err != nil || d.to == course.Submitted {
		return err
	}
	reviews := w.actorWith(reviewer, account.Reviewer, 1)
	if d.to == course.Returned {
		return do(sent.Add(20*time.Hour), reviews, course.Return, d.comment)
	}
	if !d.centre {
		if err := do(sent.Add(20*time.Hour), reviews, course.Approve, ""); err != nil || d.to == course.Approved {
			return err
		}
	}
	if err := do(sent.Add(22*time.Hour), who, course.Publish, ""); err != nil {
		return err
	}
	if err := w.comers(ctx, tx, i, d, c, sent.Add(23*time.Hour)); err != nil {
		return err
	}
	if d.to == course.Cancelled {
		return do(w.base.Add(-3*time.Hour), who, course.Cancel, d.comment)
	}
	if err := w.attend(ctx, tx, d, who, c.ID); err != nil {
		return err
	}
	return w.reported(ctx, tx, d, c.ID, ends, do)
}

// comers register; more than there are places queue.
func (w *writer) comers(ctx context.Context, tx *db.Tx, i int, d demoCourse, c course.Course, from time.Time) error {
	mode := registration.Onsite
	if d.remote {
		mode = registration.Remote
	}
	return w.at(tx, from, func() error {
		o, err := w.Registration.Offering(ctx, tx, c.ID)
		if err != nil {
			return err
		}
		for n := range d.comers {
			person := 120 + (37*i+n)%400
			if i == 0 && n == 0 {
				person = professional
			}
			one := w.people[person].new
			in := registration.Input{Name: one.Name, Email: one.Email, Lang: one.Lang, Mode: mode, Person: w.personID[person]}
			if _, err := w.Registration.Place(ctx, tx, authz.System, o, in); err != nil {
				return err
			}
		}
		return nil
	})
}

// attend notes who was at the sessions that have been.
func (w *writer) attend(ctx context.Context, tx *db.Tx, d demoCourse, who authz.Actor, id string) error {
	if d.present == 0 {
		return nil
	}
	c, err := w.Courses.Find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	all, err := w.Registration.List(ctx, tx, id)
	if err != nil {
		return err
	}
	var present []string
	for _, r := range all {
		if len(present) < d.present {
			present = append(present, r.ID)
		}
	}
	for _, s := range c.Sessions {
		if s.Starts.After(w.base) {
			continue
		}
		err := w.at(tx, s.Ends.Add(-10*time.Minute), func() error { return w.Courses.NoteIn(ctx, tx, who, id, s.ID, present) })
		if err != nil {
			return err
		}
	}
	return nil
}

// reported writes the report, has it checked and decided, as far as it has come.
func (w *writer) reported(ctx context.Context, tx *db.Tx, d demoCourse, id string, ends time.Time, do func(time.Time, authz.Actor, course.Action, string) error) error {
	switch d.to {
	case course.Reported, course.Checked, course.Granted, course.Denied, course.InPayment, course.Paid:
	default:
		return nil
	}
	who := w.actorWith(organiser, account.Organiser, w.nations[courseOrg])
	day := func(n int) time.Time { return ends.AddDate(0, 0, n) }
	err := w.at(tx, day(3), func() error {
		_, err := w.Courses.WriteReportIn(ctx, tx, who, id, func(x *course.Writing) {
			x.Declared = course.Declared{Informed: true, InBooks: true, OwnFunding: true}
			x.Learned = "Ryhmä jatkaa omin voimin ja tapaa kerran kuussa."
		})
		return err
	})
	if err == nil {
		err = do(day(4), who, course.Report, "")
	}
	if err != nil || d.to == course.Reported {
		return err
	}
	if err := do(day(8), w.actorWith(checker, account.Checker, 1), course.Check, ""); err != nil || d.to == course.Checked {
		return err
	}
	return do(day(10), w.actorWith(decider, account.Decider, 1), course.Decide, "")
}
