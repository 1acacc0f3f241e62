package course

import (
	"context"
	"fmt"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/registration"
)

// writing is the report of a course as far as it is written, with what is
// counted from attendance. Before anything is written it holds what was planned.
func (s *Service) writing(ctx context.Context, tx *db.Tx, c Course) (Writing, error) {
	w, err := report(ctx, tx, c.ID)
	if err != nil {
		return w, err
	}
	if !w.Begun {
		w.Income, w.Costs = c.Income, c.Costs
		w.Declared.OtherFunding = c.OtherFunding
	}
	if !c.Shown() && c.State != Approved && !w.Begun {
		return w, nil
	}
	present, err := presence(ctx, tx, c.ID)
	if err != nil || len(present) == 0 {
		return w, err
	}
	people, err := s.Registration.List(ctx, tx, c.ID)
	for _, r := range people {
		if _, ok := r.Secured(); ok {
			w.Count.Registered++
		}
		if !present[r.ID] {
			continue
		}
		w.Count.Present++
		if isYoung(r) {
			w.Count.Young++
		}
	}
	return w, err
}

// isYoung tells whether somebody said that they are under the least age.
func isYoung(r registration.Registration) bool { return r.Answers[youngID] == "yes" }

// WriteReport stores what has been written of the report so far.
func (s *Service) WriteReport(ctx context.Context, who authz.Actor, id string, change func(*Writing)) (w Writing, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		w, err = s.WriteReportIn(ctx, tx, who, id, change)
		return err
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return w, fmt.Errorf("report course %s: %w", id, err)
	}
	return w, nil
}

// WriteReportIn is the part of WriteReport that joins a transaction.
func (s *Service) WriteReportIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, change func(*Writing)) (Writing, error) {
	a, err := s.look(ctx, tx, who, id)
	if err != nil {
		return Writing{}, err
	}
	if _, err := a.permit(who, WriteReport); err != nil {
		return a.Facts.Report, err
	}
	w := a.Facts.Report
	change(&w)
	if err := w.check(); err != nil {
		return w, err
	}
	if err := putReport(ctx, tx, id, w); err != nil {
		return w, err
	}
	if err := touch(ctx, tx, a.Known.Course); err != nil {
		return w, err
	}
	return w, audit.Record(ctx, tx, who, "course.write_report", ref(id), nil)
}
