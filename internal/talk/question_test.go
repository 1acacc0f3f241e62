package talk

import (
	"context"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func (w *world) ask(who authz.Actor, title string) Thread {
	w.Helper()
	t, err := w.Start(context.Background(), who, "club", "lukupiiri", New{Title: title, Question: true, NewPost: NewPost{Text: "Taustaa"}})
	if err != nil {
		w.Fatal(err)
	}
	return t
}

// asked are the titles of the questions a list shows, the first first.
func (w *world) asked(who authz.Actor, show Show) (string, Asked) {
	w.Helper()
	l, err := w.Questions(context.Background(), who, "club", "lukupiiri", show, cursor{})
	if err != nil {
		w.Fatal(err)
	}
	var titles []string
	for _, x := range l.Lines {
		titles = append(titles, x.Title)
	}
	if l.Total != len(titles) || len(l.Pinned) > 0 {
		w.Errorf("%s: total %d of %d, %d pinned", show, l.Total, len(titles), len(l.Pinned))
	}
	return strings.Join(titles, ", "), l.Asked
}

func TestAQuestionWaitsUntilItIsAnsweredAndSolved(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := context.Background()
		lead := w.lead("Liisa Vetäjä", "lukupiiri")
		asker := w.joined("Maija Kysyjä", i18n.FI, "lukupiiri", space.AsMember, space.MailNone)
		other := w.joined("Oona Vastaaja", i18n.FI, "lukupiiri", space.AsMember, space.MailNone)
		follower := w.joined("Siiri Seuraaja", i18n.FI, "lukupiiri", space.AsFollower, space.MailNone)
		var made []Thread
		for _, title := range []string{"A", "B", "C", "D"} {
			made = append(made, w.ask(asker, title))
			w.clock.Advance(time.Minute)
		}
		w.start(asker, "Ei kysymys", "", "Teksti")
		want := func(show Show, titles string, counts Asked) {
			t.Helper()
			if got, n := w.asked(other, show); got != titles || n != counts {
				t.Errorf("%s: %q %+v, want %q %+v", show, got, n, titles, counts)
			}
		}
		want(ShowWaiting, "D, C, B, A", Asked{All: 4, Waiting: 4})
		w.answer(asker, made[0], "Lisään vielä taustaa.") // one's own words are no answer
		want(ShowWaiting, "A, D, C, B", Asked{All: 4, Waiting: 4})
		w.clock.Advance(time.Minute)
		p := w.answer(other, made[0], "Näin.")
		hidden := w.answer(other, made[1], "Mainos")
		if _, err := w.Hide(ctx, lead, hidden.ID, "mainos"); err != nil {
			t.Fatal(err)
		}
		want(ShowAnswered, "A", Asked{All: 4, Waiting: 3, Answered: 1})
		want(ShowWaiting, "D, C, B", Asked{All: 4, Waiting: 3, Answered: 1}) // what is hidden is no answer
		if _, err := w.Set(ctx, asker, made[0].ID, Solved, true, p.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Set(ctx, lead, made[2].ID, Closed, true, ""); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Set(ctx, lead, made[3].ID, Pinned, true, ""); err != nil {
			t.Fatal(err)
		}
		want(ShowSolved, "A", Asked{All: 4, Waiting: 2, Solved: 1})
		want(ShowQuestions, "A, D, C, B", Asked{All: 4, Waiting: 2, Solved: 1}) // pinned ones have no heading of their own here
		if got, n := w.asked(follower, ShowQuestions); got != "" || n != (Asked{}) {
			t.Errorf("a follower sees %q %+v of what is for members", got, n)
		}

		// What is a question, the one who asked and those who lead decide; lists,
		// search and digests know it by its envelope.
		_, err := w.Set(ctx, other, made[1].ID, IsQuestion, false, "")
		wantFault(t, err, fault.Forbidden)
		for _, step := range []struct {
			yes  bool
			kind string
		}{{false, "thread"}, {true, "question"}} {
			if _, err := w.Set(ctx, asker, made[1].ID, IsQuestion, step.yes, ""); err != nil {
				t.Fatal(err)
			}
			w.write(func(ctx context.Context, tx *db.Tx) error {
				e, err := space.EntriesByIDs(ctx, tx, []string{made[1].ID})
				if e[made[1].ID].Kind != step.kind {
					t.Errorf("the envelope says %q, want %q", e[made[1].ID].Kind, step.kind)
				}
				return err
			})
		}
		w.keeps()

		w.write(func(ctx context.Context, tx *db.Tx) error {
			pieces, err := TakeOut(ctx, tx, w.clubs["lukupiiri"].ref())
			found := map[string]int{}
			for _, x := range pieces {
				folder, _, _ := strings.Cut(x.Name, "/")
				found[folder]++
				if x.Name == "questions/"+made[0].ID+".md" && !strings.Contains(x.Text, "Question, solved by post 3.") {
					t.Errorf("the zip says\n%s", x.Text)
				}
			}
			if found["questions"] != 4 || found["threads"] != 1 {
				t.Errorf("the zip holds %v", found)
			}
			return err
		})
	})
}

func TestAskingOnTheWeb(t *testing.T) {
	w := newWorld(t)
	asker := w.joined("Maija Kysyjä", i18n.FI, "lukupiiri", space.AsMember, space.MailNone)
	other := w.joined("Oona Vastaaja", i18n.SV, "lukupiiri", space.AsMember, space.MailNone)
	mux := w.mux()
	maija := webtest.As(t, mux, asker)
	maija.Get("/fi/clubs/lukupiiri/workspace/questions").Want(200, "Kysymyksiä ei vielä ole")
	maija.Get("/fi/clubs/lukupiiri/workspace/questions/new").Form("Lähetä kysymys").Fill("Tausta", "Taustaa").Submit().
		Want(422, "Kirjoita kysymys.", "Taustaa").Form("Lähetä kysymys").Fill("Kysymys", "Miten?").Submit().Want(200, "Odottaa vastausta")
	oona := webtest.As(t, mux, other)
	oona.Get("/sv/clubs/lukupiiri/workspace/questions?show=waiting").Want(200, "Miten?").Click("Miten?").
		Form("Skicka svaret").Fill("Inlägg", "Så här.").Submit().Want(200, "Besvarad").WantNot("Löste sig frågan?", "Det här löste saken")
	oona.Get("/sv/clubs/lukupiiri/workspace/questions?show=waiting").Want(200, "Det finns inga sådana frågor.")
	maija.Get("/fi/clubs/lukupiiri/workspace/questions").Click("Miten?").Want(200, "Ratkesiko kysymys?").Form("Tämä ratkaisi asian: Viesti 2").Submit().Want(200, "Ratkaisu: viesti 2, Oona Vastaaja")
	maija.Get("/fi/clubs/lukupiiri/workspace/questions?show=solved").Want(200, "Miten?", "1 vastaus")
}
