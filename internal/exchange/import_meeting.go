package exchange

import (
	"strings"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/registration"
)

func (im *importer) meeting(in meetingRecord) error {
	if err := knownLangs(in.Languages...); err != nil {
		return err
	}
	n := meeting.New{
		Kind: meeting.Kind(in.Kind), Lead: in.Lead, Langs: in.Languages, AccessInfo: in.AccessInfo, PassOn: in.PassOn,
		Queue: registration.Policy(in.Queue), ContactName: in.ContactName, ContactEmail: in.ContactEmail,
		Title: in.Title, Description: in.Description, Agenda: in.Agenda, Place: in.Place, Municipality: in.Municipality,
		RemoteURL: in.RemoteURL, Audience: meeting.Audience(in.Audience), Target: in.TargetGroup, Status: meeting.Status(in.Status),
		Capacity: map[registration.Mode]registration.Limit{}, Imported: true,
	}
	for _, slug := range in.Networks {
		nw, err := im.networkBySlug(slug)
		if err != nil {
			return err
		}
		n.Networks = append(n.Networks, nw.ID)
	}
	if in.Organisation != "" {
		o, err := im.org(in.Organisation)
		if err != nil {
			return err
		}
		n.Org = o.ID
	}
	var err error
	if n.Starts, err = instant("starts", in.Starts); err != nil {
		return err
	}
	if n.Ends, err = instant("ends", in.Ends); err != nil {
		return err
	}
	if n.Opens, err = instant("registration_opens", in.Opens); err != nil {
		return err
	}
	if n.Closes, err = instant("registration_closes", in.Closes); err != nil {
		return err
	}
	if in.OnSite {
		n.Capacity[registration.Onsite] = limit(in.OnSiteSeats)
	}
	if in.Remote {
		n.Capacity[registration.Remote] = limit(in.RemoteSeats)
	}
	if err := im.there("the meeting", `SELECT 1 FROM meetings WHERE title = $1 AND starts_at = $2 AND ends_at = $3 AND org_id = $4`,
		n.Title, db.Millis(n.Starts), db.Millis(n.Ends), n.Org); err != nil {
		return err
	}
	_, err = im.meetings.Create(im.ctx, im.tx, im.who, n)
	return err
}

func limit(seats int) registration.Limit {
	if seats <= 0 {
		return registration.Unlimited
	}
	return registration.Limit(seats)
}

func instant(field, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := civil.ParseWritten(s)
	if err != nil {
		return t, wrong("%s: %s", field, strings.TrimPrefix(err.Error(), "civil: "))
	}
	return t, nil
}

func (im *importer) openMeeting(in openMeeting) error {
	o, err := im.org(in.Organiser)
	if err != nil {
		return err
	}
	sourceID, err := im.source(in.Source)
	if err != nil {
		return err
	}
	if err := im.there("the open meeting", `SELECT 1 FROM meeting_open_years WHERE org_id = $1 AND year = $2 AND target = $3`,
		o.ID, in.Year, in.TargetGroup); err != nil {
		return err
	}
	_, err = meeting.StateOpen(im.ctx, im.tx, im.who, meeting.StatedOpen{Org: o.ID, Year: in.Year, Target: in.TargetGroup, Source: sourceID})
	return err
}
