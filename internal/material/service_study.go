package material

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/pdf"
	"parvi/internal/platform/ui"
	"parvi/internal/record"
)

// EditPart saves a part of the draft; one without an id is new and the last.
func (s *Service) EditPart(ctx context.Context, who authz.Actor, id string, p Part, changes int) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := s.writable(ctx, tx, who, id, changes)
		if err != nil {
			return err
		}
		if err := p.check(); err != nil {
			return err
		}
		_, i, ok := m.Sheet.part(p.ID)
		switch {
		case ok:
			p.Kind = m.Sheet.Parts[i].Kind
			m.Sheet.Parts[i] = p
		case p.ID != "":
			return fault.Missing(nil)
		case !slices.Contains(PartKinds, p.Kind):
			return fault.FieldErr("kind", msgPartKind)
		case len(m.Sheet.Parts) >= maxParts:
			return fault.FieldErr("title", msgManyParts.Fill("max", maxParts))
		default:
			p.ID = tx.NewID()
			m.Sheet.Parts = append(m.Sheet.Parts, p)
		}
		return saved(ctx, tx, who, m, "material.part")
	})
}

// MovePart moves a part of the draft one place up or down, or with 0 takes it
// out.
func (s *Service) MovePart(ctx context.Context, who authz.Actor, id, part string, by int) error {
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayWrite.Check(who, m); err != nil {
			return err
		}
		p, i, ok := m.Sheet.part(part)
		if !ok {
			return fault.Missing(nil)
		}
		m.Sheet.Parts = slices.Delete(m.Sheet.Parts, i, i+1)
		if by != 0 {
			m.Sheet.Parts = slices.Insert(m.Sheet.Parts, min(max(i+by, 0), len(m.Sheet.Parts)), p)
		}
		return saved(ctx, tx, who, m, "material.part")
	})
}

// SetPass says how many of the questions completing needs right, in per cent.
func (s *Service) SetPass(ctx context.Context, who authz.Actor, id string, percent int) error {
	if percent < 0 || percent > 100 {
		return fault.FieldErr("pass", msgPass)
	}
	return s.change(ctx, id, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayWrite.Check(who, m); err != nil {
			return err
		}
		if m.Sheet.Pass == percent {
			return nil
		}
		m.Sheet.Pass = percent
		return saved(ctx, tx, who, m, "material.pass")
	})
}

// Starter is what somebody tells who begins to study; they need tell nothing.
type Starter struct{ Region, Org string }

// Start begins a study and gives the key by which it is found again: a secret
// for visitors, the study's id for who is signed in. Who has begun goes on.
func (s *Service) Start(ctx context.Context, who authz.Actor, id string, lang i18n.Lang, st Starter) (key string, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		key, err = s.StartIn(ctx, tx, who, id, lang, st)
		return err
	}, db.Alone("studies of "+id+who.Person))
	if err != nil {
		return "", fmt.Errorf("study material %s: %w", id, err)
	}
	return key, nil
}

// StartIn is the part of Start that joins a transaction.
func (s *Service) StartIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, lang i18n.Lang, st Starter) (string, error) {
	m, v, err := seen(ctx, tx, who, id, 0)
	if err != nil {
		return "", err
	}
	if !m.Out() || len(v.Sheet.Parts) == 0 {
		return "", fault.Missing(nil)
	}
	if _, ok := place.RegionByCode(st.Region); !ok && st.Region != "" {
		return "", fault.FieldErr("region", msgRegion)
	}
	x := Study{ID: tx.NewID(), Material: id, Person: who.Person, Region: st.Region, Begun: tx.Now, Lang: lang}
	if st.Org = strings.TrimSpace(st.Org); st.Org != "" {
		found, err := org.Resolve(ctx, tx, st.Org)
		if err != nil {
			return "", err
		}
		if len(found) != 1 {
			return "", fault.FieldErr("org", msgStudyOrg)
		}
		x.Org = found[0].ID
	}
	if who.Person != "" {
		old, err := studyBy(ctx, tx, `s.person_id = $1 AND s.material_id = $2`, who.Person, id)
		if err == nil {
			return old.ID, nil
		} else if !errors.Is(err, db.ErrNoRows) {
			return "", err
		}
		return x.ID, insertStudy(ctx, tx, x, "")
	}
	secret := tx.NewToken()
	return secret, insertStudy(ctx, tx, x, ident.Hash(secret))
}

// Mine is the key of the study of a material that somebody signed in has begun.
func (s *Service) Mine(ctx context.Context, who authz.Actor, id string) (key string, err error) {
	if !who.SignedIn() {
		return "", nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		x, err := studyBy(ctx, tx, `s.person_id = $1 AND s.material_id = $2`, who.Person, id)
		if errors.Is(err, db.ErrNoRows) {
			return nil
		}
		key = x.ID
		return err
	})
	return key, err
}

// Studying is a study as its pages show it.
type Studying struct {
	Study
	Key   string
	Sheet Sheet
	Of    org.Organisation
	Now   int // the version studied
	Marks map[string]Mark
	Standing
}

// Complete tells whether everything is done that the sheet asks for.
func (v Studying) Complete() bool { return v.Standing.Complete(&v.Sheet) }

// next is the first part after a place that is not done, else the first that is
// not, else -1.
func (v Studying) next(after int) int {
	for _, from := range []int{after, 0} {
		for i := from; i < len(v.Sheet.Parts); i++ {
			if _, done := v.Marks[v.Sheet.Parts[i].ID]; !done {
				return i
			}
		}
	}
	return -1
}

// Study is a study for whoever has its key.
func (s *Service) Study(ctx context.Context, who authz.Actor, key string) (v Studying, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v, err = study(ctx, tx, who, key)
		return err
	})
	return v, err
}

// StudyIn is the part of Study that joins a transaction.
func (s *Service) StudyIn(ctx context.Context, tx *db.Tx, who authz.Actor, key string) (Studying, error) {
	return study(ctx, tx, who, key)
}

func study(ctx context.Context, tx *db.Tx, who authz.Actor, key string) (v Studying, err error) {
	v.Key = key
	v.Study, err = studyBy(ctx, tx, `s.key_hash = $1`, ident.Hash(key))
	if errors.Is(err, db.ErrNoRows) && who.SignedIn() {
		v.Study, err = studyBy(ctx, tx, `s.id = $1 AND s.person_id = $2`, key, who.Person)
	}
	if errors.Is(err, db.ErrNoRows) {
		return v, fault.Missing(err)
	} else if err != nil {
		return v, err
	}
	m, err := byID(ctx, tx, v.Material)
	if err != nil {
		return v, err
	}
	if m.Version == 0 {
		return v, fault.Missing(nil)
	}
	// A study that goes on is of what is published now, also of what was withdrawn
	// meanwhile: whoever has begun may come to the end.
	version, err := versionOf(ctx, tx, v.Material, m.Version)
	if err != nil {
		return v, err
	}
	v.Sheet, v.Now = version.Sheet, version.Number
	by, err := org.ByIDs(ctx, tx, []string{m.Org}, tx.Today())
	if err != nil {
		return v, err
	}
	v.Of = by[m.Org]
	v.Marks, err = marksOf(ctx, tx, v.ID)
	v.Standing = Stand(&v.Sheet, v.Marks)
	return v, err
}

// Do notes that a part is done; choice is the answer to a question, from 1.
func (s *Service) Do(ctx context.Context, who authz.Actor, key, part string, choice int) (v Studying, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err = s.DoIn(ctx, tx, who, key, part, choice)
		return err
	}, db.Alone("study "+ident.Hash(key)))
	return v, err
}

// DoIn is the part of Do that joins a transaction.
func (s *Service) DoIn(ctx context.Context, tx *db.Tx, who authz.Actor, key, part string, choice int) (Studying, error) {
	v, err := study(ctx, tx, who, key)
	if err != nil {
		return v, err
	}
	p, _, ok := v.Sheet.part(part)
	if !ok {
		return v, fault.Missing(nil)
	}
	mark := Mark{Part: part, At: tx.Now}
	if p.Kind == Question {
		if choice < 1 || choice > len(p.Options) {
			return v, fault.FieldErr("choice", msgChoose)
		}
		mark.Choice, mark.Right = choice, p.Options[choice-1].Right
	}
	if err := putMark(ctx, tx, v.ID, mark); err != nil {
		return v, err
	}
	v.Marks[part] = mark
	v.Standing = Stand(&v.Sheet, v.Marks)
	if v.Study.Done.IsZero() && v.Complete() {
		v.Study.Done, v.Version = tx.Now, v.Now
	}
	return v, updateStudy(ctx, tx, v.Study)
}

// Prove writes a name on the proof that a study is complete, and gives it a code
// by which anybody who has it can verify it.
func (s *Service) Prove(ctx context.Context, who authz.Actor, key, name string) (v Studying, err error) {
	name = strings.Join(strings.Fields(name), " ")
	if name == "" || len([]rune(name)) > 120 {
		return v, fault.FieldErr("name", msgProofName)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err = s.ProveIn(ctx, tx, who, key, name)
		return err
	}, db.Alone("study "+ident.Hash(key)))
	return v, err
}

// ProveIn is the part of Prove that joins a transaction.
func (s *Service) ProveIn(ctx context.Context, tx *db.Tx, who authz.Actor, key, name string) (Studying, error) {
	v, err := study(ctx, tx, who, key)
	switch {
	case err != nil:
		return v, err
	case v.Study.Done.IsZero():
		return v, fault.New(fault.Conflict, msgNotDone)
	case v.Code != "":
		return v, nil // a proof does not change
	}
	v.Name, v.Code = name, record.CodeOf(tx.NewToken())[:16]
	return v, updateStudy(ctx, tx, v.Study)
}

// Proof is a proof for whoever has its code.
func (s *Service) Proof(ctx context.Context, code string) (v Studying, err error) {
	code = record.CodeOf(code)
	if len(code) != 16 {
		return v, fault.Missing(nil)
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v.Study, err = studyBy(ctx, tx, `s.code = $1`, code)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		version, err := versionOf(ctx, tx, v.Material, v.Version)
		if err != nil {
			return err
		}
		m, err := byID(ctx, tx, v.Material)
		if err != nil {
			return err
		}
		by, err := org.ByIDs(ctx, tx, []string{m.Org}, civil.DateOf(v.Study.Done))
		v.Sheet, v.Of = version.Sheet, by[m.Org]
		return err
	})
	return v, err
}

// Document is a proof as a PDF.
func (s *Service) Document(ctx context.Context, code string) (name string, file []byte, err error) {
	v, err := s.Proof(ctx, code)
	if err != nil {
		return "", nil, err
	}
	l := v.Lang.Or(i18n.FI)
	address := s.BaseURL + "/" + string(l) + v.proofPath()
	d := pdf.New(pdf.Meta{Title: proofTitle.In(l), Author: v.Of.Name.In(l), Lang: l, At: v.Study.Done})
	d.Space(20)
	d.Line(pdf.Line{Text: proofTitle.In(l), Size: 26, Bold: true, Align: pdf.Centre})
	d.Space(12)
	d.Line(pdf.Line{Text: v.Name, Size: 20, Align: pdf.Centre})
	d.Space(4)
	d.Line(pdf.Line{Text: proofDone.In(l), Align: pdf.Centre})
	d.Space(4)
	d.Line(pdf.Line{Text: v.Sheet.Title.In(l), Size: 17, Bold: true, Align: pdf.Centre})
	d.Space(12)
	facts := [][2]string{}
	for _, f := range v.proofFacts(l) {
		facts = append(facts, [2]string{f.name.In(l), f.value})
	}
	d.Facts(facts)
	d.Heading(2, proofParts.In(l))
	var parts []string
	for _, p := range v.Sheet.Parts {
		parts = append(parts, p.Title.In(l))
	}
	d.List(parts)
	d.Rule()
	picture, err := ui.QRImage(address, 240)
	if err != nil {
		return "", nil, err
	}
	d.Image(pdf.Picture{Data: picture, Width: 26, Right: true})
	d.Small(proofVerify.With(l, "address", address, "code", record.Grouped(v.Code)))
	file, err = d.Bytes()
	if name = i18n.Slug(v.Sheet.Title.In(l)); name == "" {
		name = "proof"
	}
	return name + ".pdf", file, err
}

// Media opens a file that a page plays.
func (s *Service) Media(ctx context.Context, who authz.Actor, id, file string, number int) (File, io.ReadSeekCloser, error) {
	var f File
	var key string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		_, v, err := seen(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		var ok bool
		if f, ok = v.Sheet.file(file); !ok || !f.plays() {
			return fault.Missing(nil)
		}
		key, err = blobOf(ctx, tx, id, file)
		return err
	})
	if err != nil {
		return f, nil, err
	}
	body, err := s.Blobs.Open(key)
	return f, body, err
}

// Figures is how many have studied a material.
type Figures struct {
	Begun, Done int
	Shown       bool // how many have begun may be shown
	ShownDone   bool // and how many have completed
	Regions     []record.Cell
	Orgs        []record.Cell // Class is the name
}

// Figures counts who has studied a material. By region and organisation those are
// counted who have begun, and what is small is hidden; how many have completed is
// told only where neither they nor the others are few.
func (s *Service) Figures(ctx context.Context, who authz.Actor, id string) (l Looking, f Figures, err error) {
	if l, err = s.See(ctx, who, id, 0); err != nil {
		return l, f, err
	}
	if err := MayWrite.Check(who, l.Material); err != nil {
		return l, f, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		f = Figures{}
		regions, err := countStudies(ctx, tx, id, "region")
		if err != nil {
			return err
		}
		orgs, err := countStudies(ctx, tx, id, "org_id")
		if err != nil {
			return err
		}
		var ids []string
		for _, c := range orgs {
			f.Begun, f.Done = f.Begun+c.Begun, f.Done+c.Done
			ids = append(ids, c.Class)
		}
		by, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, c := range regions {
			r, _ := place.RegionByCode(c.Class)
			f.Regions = append(f.Regions, record.Cell{Class: r.Name.In(who.Lang.Or(i18n.FI)), Net: c.Begun})
		}
		for _, c := range orgs {
			f.Orgs = append(f.Orgs, record.Cell{Class: by[c.Class].Name.In(who.Lang.Or(i18n.FI)), Net: c.Begun})
		}
		tables := []record.Table{{Cells: f.Regions}, {Cells: f.Orgs}}
		f.Shown = record.Suppress(record.Cell{Net: f.Begun}, tables)
		f.Regions, f.Orgs = tables[0].Cells, tables[1].Cells
		rest := f.Begun - f.Done
		f.ShownDone = f.Shown && (f.Done == 0 || f.Done >= record.Least) && (rest == 0 || rest >= record.Least)
		return err
	})
	return l, f, err
}
