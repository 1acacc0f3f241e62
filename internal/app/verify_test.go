package app_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"parvi/internal/app"
	"parvi/internal/app/apptest"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/db"
)

// decision is a decision on support of one euro more than the rules give.
func decision(id string, number int, latest bool, hash string) string {
	return fmt.Sprintf(`INSERT INTO support_decisions (id, ref, number, latest, centre_id, unit_id, year, kind, rule_set, version, hash, facts, result, title, path, amount, hours, person_id, at)
		SELECT '%s', 'course:x', %d, %v, MIN(id), MIN(id), 2022, 'course', 'sivis-course-2022', 1, %s, '{"kind": "course", "hours": "12"}', '{"amount": "397.00"}', '', '/x', 39700, 120000, '', 0
		FROM organisations`, id, number, latest, hash)
}

// breaks are statements that break each invariant of the demonstration, and
// nothing that the database itself would refuse.
var breaks = map[string][]string{
	"person.merged_into":      {`UPDATE people SET merged_into = 'nobody' WHERE id = (SELECT MIN(id) FROM people WHERE merged_into = '')`},
	"person.primary_own":      {`UPDATE people SET address_id = 'gone' WHERE id = (SELECT MIN(id) FROM people WHERE merged_into = '' AND address_id <> '')`},
	"person.primary_verified": {`UPDATE people SET address_id = '' WHERE id = (SELECT MIN(id) FROM people WHERE merged_into = '' AND address_id <> '')`},
	"person.merge_stands":     {`INSERT INTO person_merges (id, from_id, to_id) SELECT 'm', MIN(id), MAX(id) FROM people`},
	"account.grant_days":      {`UPDATE account_grants SET from_day = '2026-02-01', to_day = '2026-01-01' WHERE id = (SELECT MIN(id) FROM account_grants)`},
	"account.grant_scope":     {`UPDATE account_grants SET scope = 'somewhere' WHERE role = 'operator'`},
	"account.grant_position":  {`UPDATE account_grants SET position_id = 'gone' WHERE id = (SELECT MIN(g.id) FROM account_grants g JOIN people p ON p.id = g.person_id AND p.merged_into = '')`},
	"account.session_of_merged": {
		`INSERT INTO account_sessions (id, token_hash, person_id) SELECT 's', 'h', MIN(id) FROM people`,
		`UPDATE people SET merged_into = (SELECT MAX(id) FROM people) WHERE id = (SELECT MIN(id) FROM people)`,
	},
	"account.installation_has_operator": {`DELETE FROM account_grants WHERE role = 'operator'`},

	"org.one_name_a_day":      {`UPDATE org_names SET last_day = '2020-01-01' WHERE id = (SELECT MIN(id) FROM org_names WHERE last_day = '9999-12-31')`},
	"org.names_overlap":       {`INSERT INTO org_names (id, org_id, name, first_day, last_day) SELECT 'twin', org_id, name, '2000-01-01', '2000-12-31' FROM org_names WHERE id = (SELECT MIN(id) FROM org_names WHERE first_day = '' AND last_day = '9999-12-31')`},
	"org.tree_self":           {`DELETE FROM org_ancestors WHERE depth = 0 AND org_id = (SELECT MIN(id) FROM organisations)`},
	"org.tree_stays":          {`DELETE FROM org_parents WHERE id = (SELECT MIN(id) FROM org_parents)`},
	"org.tree_closed":         {`UPDATE org_ancestors SET depth = 7 WHERE depth = 0 AND org_id = (SELECT MIN(ancestor_id) FROM org_ancestors WHERE depth = 1)`},
	"org.tree_surplus":        {`INSERT INTO org_ancestors (org_id, ancestor_id, depth) SELECT MIN(id), MAX(id), 5 FROM organisations`},
	"org.slugs":               {`DELETE FROM org_slugs WHERE slug = (SELECT MIN(slug) FROM organisations)`},
	"org.positions_of_nobody": {`UPDATE org_positions SET person_id = 'nobody' WHERE id = (SELECT MIN(id) FROM org_positions)`},
	"org.position_backwards":  {`UPDATE org_positions SET from_day = '2026-02-01', to_day = '2026-01-01' WHERE id = (SELECT MIN(id) FROM org_positions)`},
	"org.unknown_source":      {`UPDATE organisations SET source = 'hearsay' WHERE id = (SELECT MIN(id) FROM organisations)`},

	"support.decisions_recompute":       {decision("d", 1, true, "(SELECT hash FROM support_rule_sets WHERE rule_set = 'sivis-course-2022')")},
	"support.rule_sets_unchanged":       {`UPDATE support_rule_sets SET hash = 'other' WHERE rule_set = 'sivis-course-2022'`},
	"support.approved_by_another":       {`UPDATE support_rule_sets SET shipped = false WHERE rule_set = 'sivis-course-2022'`},
	"support.decided_by_rules_in_force": {decision("d", 1, true, "'other'")},
	"support.one_decision_holds":        {decision("d", 1, false, "'other'")},

	"space: a person is in a space once": {`INSERT INTO space_members (id, space, person_id, slot, level, state, mail, asked_at, from_at, mail_key)
		SELECT 'twin', space, person_id, 'twin', level, state, mail, asked_at, from_at, 'twin' FROM space_members
		WHERE id = (SELECT MIN(id) FROM space_members WHERE state = 'joined' AND level <> 'representative' AND person_id IS NOT NULL)`},
	"space: who is in has come in and not left":                {`UPDATE space_members SET from_at = 0 WHERE id = (SELECT MIN(id) FROM space_members WHERE state = 'joined')`},
	"space: a row is about somebody":                           {`UPDATE space_members SET person_id = NULL, org_id = NULL WHERE id = (SELECT MIN(id) FROM space_members)`},
	"space: a representative stands for a member organisation": {`UPDATE space_members SET level = 'representative', represents = 'gone' WHERE id = (SELECT MIN(id) FROM space_members WHERE person_id IS NOT NULL AND level = 'member')`},

	"survey: what has no name has no tie":            {`UPDATE survey_responses SET changed_at = 5 WHERE id = (SELECT MIN(r.id) FROM survey_responses r JOIN surveys s ON s.id = r.survey_id AND s.anonymous)`},
	"survey: a nameless answer has an id of its own": {`UPDATE survey_responses SET id = (SELECT MIN(id) FROM survey_invitations) WHERE id = (SELECT MIN(r.id) FROM survey_responses r JOIN surveys s ON s.id = r.survey_id AND s.anonymous)`},
	"survey: who has used a key has answered once":   {`DELETE FROM survey_responses WHERE id = (SELECT MIN(id) FROM survey_responses)`},
	"survey: every answer is of one who answered":    {`UPDATE survey_answers SET response_id = 'nobody' WHERE response_id = (SELECT MIN(response_id) FROM survey_answers)`},
	"survey: a draft has asked nobody":               {`UPDATE surveys SET opened_at = 1 WHERE state = 'draft'`},
	"survey: what is published is closed":            {`UPDATE surveys SET published_at = 0 WHERE results <> ''`},

	"network: every network that is there has a coordinator": {`UPDATE network_coordinators SET to_day = '2026-01-01' WHERE network_id = (SELECT MIN(id) FROM networks WHERE published AND ended_on = '')`},
	"network: what is over says when":                        {`UPDATE networks SET phase = 'ended', ended_on = '' WHERE id = (SELECT MIN(id) FROM networks)`},
	"network: no address leads to two networks":              {`INSERT INTO network_slugs (slug, network_id) SELECT a.slug, b.id FROM networks a, networks b WHERE a.id = (SELECT MIN(id) FROM networks) AND b.id = (SELECT MAX(id) FROM networks)`},
	"network: members are in networks that are there":        {`UPDATE space_members SET space = 'network:gone' WHERE id = (SELECT MIN(id) FROM space_members)`},
	"network: a coordination ends after it began":            {`UPDATE network_coordinators SET from_day = '2026-02-01', to_day = '2026-01-01' WHERE id = (SELECT MIN(id) FROM network_coordinators)`},

	"registration.overbooked": {`UPDATE registration_offerings SET onsite_limit = 0 WHERE id = (SELECT MIN(offering_id) FROM registration_places WHERE mode = 'onsite' AND state = 'confirmed')`},
	"registration.free_while_queued": {`UPDATE registration_offerings SET onsite_limit = 9999 WHERE id = (
		SELECT MIN(p.offering_id) FROM registration_places p JOIN registration_offerings o ON o.id = p.offering_id
		WHERE p.mode = 'onsite' AND p.state = 'queued' AND o.queue <> 'manual' AND NOT o.cancelled AND NOT EXISTS (
			SELECT 1 FROM registration_places l WHERE l.offering_id = o.id AND l.state_at >= o.starts_at))`},
	"registration.numbers": {`UPDATE registration_places SET number = 9999 WHERE id = (SELECT MIN(id) FROM registration_places)`},
	"registration.overtaken": {
		`UPDATE registration_offerings SET queue = 'auto' WHERE id = (SELECT MIN(offering_id) FROM registration_places WHERE state = 'queued')`,
		`UPDATE registration_places SET state = 'queued' WHERE id = (
			SELECT MIN(p.id) FROM registration_places p JOIN registration_offerings o ON o.id = p.offering_id
			WHERE o.queue <> 'manual' AND p.state = 'confirmed' AND p.number = 1 AND EXISTS (
				SELECT 1 FROM registration_places c WHERE c.offering_id = p.offering_id AND c.mode = p.mode AND c.number > 1 AND c.state = 'confirmed' AND c.state_at < o.starts_at))`,
	},
	"registration.cancelled": {`UPDATE registrations SET cancelled_at = 1 WHERE id = (SELECT MIN(id) FROM registrations WHERE cancelled_at = 0)`},
	"registration.two_places": {`INSERT INTO registration_places (id, registration_id, offering_id, mode, state, number, state_at)
		SELECT 'twin', registration_id, offering_id, CASE mode WHEN 'onsite' THEN 'remote' ELSE 'onsite' END, state, 9999, state_at FROM registration_places
		WHERE id = (SELECT MIN(id) FROM registration_places WHERE state = 'confirmed')`},
	"registration.offering": {`UPDATE registration_places SET offering_id = 'gone' WHERE id = (SELECT MIN(id) FROM registration_places)`},
	"registration.person":   {`UPDATE registrations SET person_id = 'nobody' WHERE id = (SELECT MIN(id) FROM registrations)`},

	"meeting.offering":         {`UPDATE registration_offerings SET starts_at = starts_at + 60000 WHERE id = (SELECT MIN(id) FROM meetings)`},
	"meeting.times":            {`UPDATE meetings SET ends_at = starts_at WHERE id = (SELECT MIN(id) FROM meetings)`},
	"meeting.networks":         {`UPDATE meeting_networks SET network_id = 'gone' WHERE meeting_id = (SELECT MIN(meeting_id) FROM meeting_networks)`},
	"meeting.draft_registered": {`UPDATE meetings SET status = 'draft' WHERE id = (SELECT MIN(r.offering_id) FROM registrations r JOIN meetings m ON m.id = r.offering_id)`},

	"files: versions of pages are numbered without gaps":            {`UPDATE files_page_versions SET number = 9 WHERE id = (SELECT MAX(id) FROM files_page_versions)`},
	"files: every page has its envelope where it stands":            {`UPDATE files_pages SET visibility = 'leads' WHERE id = (SELECT MAX(id) FROM files_pages)`},
	"files: a file has its bytes until it is deleted":               {`INSERT INTO files_files (id, space, visibility, created_at) VALUES ('x', 'network:x', 'public', 1)`},
	"files: every file of a space has its envelope where it stands": {`INSERT INTO files_files (id, space, visibility, created_at) VALUES ('x', 'network:x', 'public', 1)`},
	"files: what hangs on something hangs on what is there":         {`INSERT INTO files_files (id, space, under, visibility, created_at) VALUES ('y', 'network:x', 'gone', 'public', 1)`},
	"task: what is open was done by nobody":                         {`INSERT INTO task_tasks (id, space, lang, title, visibility, created_at, done_by) VALUES ('x', 'network:x', 'fi', 'x', 'public', 1, 'y')`},

	"note: versions are numbered without gaps":                  {`UPDATE note_versions SET number = 9 WHERE id = (SELECT MAX(id) FROM note_versions)`},
	"note: what is published in a space has its envelope there": {`UPDATE notes SET visibility = 'leads' WHERE id = (SELECT MAX(id) FROM notes WHERE published_at > 0 AND space <> '')`},
	"note: no draft has an envelope":                            {`UPDATE notes SET published_at = 0 WHERE id = (SELECT MAX(id) FROM notes WHERE published_at > 0 AND space <> '')`},
	"note: a note stands in its space":                          {`DELETE FROM note_spaces`},

	"handbook: a chapter shows one version":           {`INSERT INTO handbook_versions (id, chapter_id, no, state, title, created_at) SELECT 'x', MIN(chapter_id), 99, 'published', 'x', 1 FROM handbook_versions WHERE state = 'published'`},
	"handbook: a chapter that was read is read still": {`UPDATE handbook_versions SET state = 'replaced'`},
	"handbook: no language is newer than its version": {`UPDATE handbook_versions SET revised_sv = 99`},
	"handbook: every shipped chapter is there":        {`UPDATE handbook_chapters SET shipped = ''`},
	"handbook: a nameless challenge carries no name":  {`UPDATE handbook_challenges SET person_id = (SELECT MIN(id) FROM people)`},
	"handbook: only the asker answers without a name": {`UPDATE handbook_answers SET person_id = ''`},
	"handbook: what is closed says when":              {`UPDATE handbook_challenges SET state = 'closed', closed_at = 0`},

	"curriculum.used_version_never_changes": {`INSERT INTO curriculum_uses (id, model_id, number, ref, org_id, plan, at) SELECT 'x', MIN(model_id), 1, 'course:x', (SELECT MIN(id) FROM organisations), 'other', 1 FROM curriculum_versions`},
	"curriculum.published_is_there":         {`UPDATE curriculum_models SET version = 9 WHERE version > 0`},
	"curriculum.versions_without_gaps":      {`UPDATE curriculum_models SET version = 9 WHERE version > 0`},
	"curriculum.approved_by_somebody":       {`DELETE FROM curriculum_steps WHERE action = 'approve'`},

	"talk: posts are numbered without gaps":                     {`UPDATE talk_posts SET number = 9 WHERE id = (SELECT MAX(id) FROM talk_posts)`},
	"space: who is in a space within another is in that one":    {`UPDATE space_within SET within = 'network:nowhere' WHERE space = (SELECT MIN(space) FROM space_within)`},
	"group: a group lies within its network":                    {`DELETE FROM space_within WHERE space = (SELECT MIN(space) FROM space_within)`},
	"talk: a thread begins with its own post":                   {`UPDATE talk_posts SET number = 9 WHERE id = (SELECT MIN(id) FROM talk_threads)`},
	"talk: every post has its envelope where its thread stands": {`UPDATE talk_threads SET visibility = 'leads' WHERE id = (SELECT MIN(id) FROM talk_threads)`},
	"talk: what is hidden is hidden everywhere":                 {`UPDATE talk_posts SET hidden_at = 1, hidden_by = author, hidden_reason = 'x' WHERE id = (SELECT MIN(id) FROM talk_posts)`},
	"talk: what is hidden says why":                             {`UPDATE talk_posts SET hidden_at = 1 WHERE id = (SELECT MIN(id) FROM talk_posts)`},
	"talk: a post answers one of its own thread":                {`UPDATE talk_posts SET quotes = 'gone' WHERE id = (SELECT MAX(id) FROM talk_posts)`},

	"theme.merged_into_one_that_stays": {`UPDATE themes SET merged_into = 'gone'`},
	"theme.words_of_what_stays":        {`UPDATE themes SET merged_into = 'gone'`},
	"theme.note_in_group_of_its_wall":  {`UPDATE theme_notes SET group_id = 'gone' WHERE id = (SELECT MIN(id) FROM theme_notes)`},
	"theme.forgotten_is_forgotten":     {`UPDATE theme_notes SET forgotten_at = 1`},
	"practice.has_its_version":         {`UPDATE practices SET version = 9`},
	"practice.is_credited":             {`DELETE FROM practice_authors`},
	"practice.envelope":                {`UPDATE practices SET visibility = 'leads'`},

	"course.times":     {`UPDATE courses SET ends_at = ends_at + 1 WHERE id = (SELECT MIN(course_id) FROM course_sessions)`},
	"course.offering":  {`UPDATE registration_offerings SET starts_at = 1 WHERE id = (SELECT MIN(id) FROM courses WHERE state = 'published')`},
	"course.decision":  {`UPDATE courses SET state = 'denied' WHERE state = 'granted'`},
	"course.four_eyes": {`UPDATE course_reports SET checked_by = (SELECT person_id FROM support_decisions d WHERE d.ref = 'course:' || course_id) WHERE course_id = (SELECT MIN(id) FROM courses WHERE state = 'granted')`},
	"course.paid":      {`UPDATE course_payments SET iban = ''`},
	"development.one_in_force": {`INSERT INTO development_plans (id, org_id, centre_id, number, state, first_year, last_year, version, created_at, updated_at)
		SELECT id || 'x', org_id, centre_id, 99, 'adopted', first_year, last_year, 1, 1, 1 FROM development_plans WHERE state IN ('adopted', 'followed_up')`},
	"development.one_draft": {`INSERT INTO development_plans (id, org_id, centre_id, number, state, first_year, last_year, version, created_at, updated_at)
		SELECT id || 'y', org_id, centre_id, 98, 'draft', first_year, last_year, 1, 1, 1 FROM development_plans WHERE state = 'draft'`},
	"agreement.signed": {`UPDATE agreements SET centre_by = org_by WHERE state = 'signed'`},
	"agreement.one_signed": {`INSERT INTO agreements (id, org_id, centre_id, state, first_day, last_day, org_by, centre_by)
		SELECT id || 'x', org_id, centre_id, state, first_day, last_day, org_by, centre_by FROM agreements WHERE state = 'signed'`},
	"material.proof_of_what_is_done":                              {`UPDATE material_studies SET done_at = 0 WHERE code <> ''`},
	"material.versions_without_gaps":                              {`UPDATE material_materials SET version = version + 1 WHERE state = 'published'`},
	"payment.second_pair_of_eyes":                                 {`UPDATE payment_accounts SET decided_by = entered_by WHERE state = 'in_force'`},
	"payment.account_numbers":                                     {`UPDATE payment_accounts SET iban = 'FI2112345600000780'`},
	"feedback: what was asked is a nameless survey of its course": {`UPDATE feedback_rounds SET survey_id = 'gone' WHERE survey_id <> ''`},
	"expert.of_a_study_centre":                                    {`UPDATE experts SET centre_id = (SELECT MIN(id) FROM organisations WHERE kind <> 'study_centre')`},
	"commission.offered":                                          {`UPDATE commissions SET valid_until = '' WHERE state = 'offered'`},
	"commission.scheduled_is_a_course":                            {`UPDATE commissions SET course_id = '' WHERE state = 'scheduled'`},
	"commission.kept":                                             {`DELETE FROM expert_bookings`},
	"expert.booked_once":                                          {`UPDATE expert_bookings SET starts_at = 0, ends_at = 9999999999999, expert_id = (SELECT MIN(id) FROM experts)`},
	"expert.levels":                                               {`UPDATE expert_competences SET level = 4`},
	"expert.days_away":                                            {`UPDATE expert_away SET last_day = '2000-01-01'`},
	"peergroup.decided":                                           {`UPDATE peergroups SET state = 'denied' WHERE state = 'granted'`},
	"peergroup.present":                                           {`UPDATE peergroup_meetings SET group_id = (SELECT MIN(id) FROM peergroups)`},
	"guidance.state":                                              {`UPDATE guidance_cases SET due_day = '' WHERE state = 'answered'`},
	"guidance.answered":                                           {`UPDATE guidance_cases SET answered_at = 0 WHERE state = 'closed'`},
	"guidance.numbered":                                           {`UPDATE guidance_entries SET number = number + 1000`},
	"guidance.reasons":                                            {`UPDATE guidance_entries SET words = '' WHERE kind = 'question'`},
	"guidance.answer_versions":                                    {`UPDATE guidance_answers SET version = version + 1`},
	"guidance.erased":                                             {`UPDATE guidance_cases SET erased_at = 1 WHERE state = 'closed'`},
	"record.course":                                               {`UPDATE record_certificates SET course_id = (SELECT MIN(id) FROM courses) WHERE course_id <> (SELECT MIN(id) FROM courses)`},
	"record.participation":                                        {`UPDATE record_participations SET person_key = ''`},

	"course.attendance": {`UPDATE course_attendance SET course_id = (SELECT MIN(id) FROM courses)`},

	"hours.pool_not_overspent": {
		`INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 'allocate', 'u', '', 100, '', 1 FROM organisations`,
	},
	"hours.unit_not_overspent": {
		`INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 'reserve', 'u', 'u', 100, 'course:x', 1 FROM organisations`,
	},
	"hours.course_within_its_own": {
		`INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 'consume', '', 'u', 100, 'course:x', 1 FROM organisations`,
	},
	"hours.centre_not_overspent": {
		`INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 'grant', '', '', 100, '', 1 FROM organisations`,
	},
	"hours.postings_make_sense": {
		`INSERT INTO hours_postings (id, holder_id, centre_id, year, kind, entry, account_id, unit_id, hours, ref, at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 'grant', 'u', '', 100, '', 1 FROM organisations`,
	},
	"hours.proposal_was_posted": {
		`INSERT INTO hours_proposals (id, org_id, holder_id, centre_id, year, kind, state, asked, given, version, created_at, changed_at) SELECT 'x', MIN(id), MIN(id), MIN(id), 2026, 'course', 'granted', 100, 100, 1, 1, 1 FROM organisations`,
	},
	"hours.merged_into_what_is_there": {
		`INSERT INTO hours_proposals (id, org_id, holder_id, centre_id, year, kind, state, into_id, version, created_at, changed_at) SELECT 'x', MIN(id), MIN(id), MIN(id), 2026, 'course', 'merged', 'gone', 1, 1, 1 FROM organisations`,
	},
	"hours.request_was_posted": {
		`INSERT INTO hours_requests (id, holder_id, centre_id, year, kind, hours, grounds, state, given, asked_at) SELECT 'x', MIN(id), MIN(id), 2026, 'course', 100, 'x', 'granted', 100, 1 FROM organisations`,
	},

	"statement.has_its_version":            {`UPDATE statements SET version = 99 WHERE id = (SELECT MIN(id) FROM statements)`},
	"statement.published_is_signed":        {`DELETE FROM statement_signatures`},
	"statement.state_says_when":            {`UPDATE statements SET comment_by = '' WHERE state = 'commenting'`},
	"statement.unsigned_before_signing":    {`UPDATE statement_signatures SET statement_id = (SELECT MIN(id) FROM statements WHERE state = 'commenting') WHERE id = (SELECT MIN(id) FROM statement_signatures)`},
	"statement.text_stands_once_published": {`UPDATE statement_versions SET at = at + 86400000000 WHERE statement_id = (SELECT MIN(id) FROM statements WHERE state = 'published')`},
	"statement.envelope":                   {`UPDATE space_entries SET hidden_at = 1 WHERE kind = 'statement'`},

	"tip.decided_says_why":         {`UPDATE tips SET reason = '' WHERE id = (SELECT MIN(id) FROM tips WHERE state = 'decided')`},
	"tip.target":                   {`UPDATE tips SET meeting_id = '' WHERE decision = 'swarm'`},
	"tip.promise":                  {`UPDATE tips SET due_day = '' WHERE id = (SELECT MIN(id) FROM tips WHERE ready_at > 0)`},
	"tip.published_once_confirmed": {`UPDATE tips SET published_at = 0 WHERE id = (SELECT MIN(id) FROM tips)`},
	"tip.interest_in_what_is_seen": {`UPDATE tips SET state = 'waiting' WHERE id = (SELECT MIN(tip_id) FROM tip_interests)`},
	"tip.swarm_outcome":            {`UPDATE tip_swarms SET outcome = 'closed' WHERE settled_at = 0`},
	"tip.swarm_is_one":             {`UPDATE meetings SET kind = 'meeting' WHERE id = (SELECT MIN(meeting_id) FROM tip_swarms)`},

	"life: a network whose phase nobody has stated has no proposal": {`INSERT INTO life_proposals (id, network_id, was, phase, reasons, state, made_at, due_day)
		SELECT 'p', MIN(id), '', 'fading', '[]', 'lapsed', 1, '2026-01-01' FROM networks`},
	"life: what was decided was decided by somebody, and a no has its reason": {`INSERT INTO life_proposals (id, network_id, was, phase, reasons, state, made_at, due_day)
		SELECT 'p', MIN(id), 'active', 'fading', '[]', 'declined', 1, '2026-01-01' FROM networks`},
	"life: there is time to answer before networks merge, and they are two": {`INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at)
		SELECT 'm', MIN(id), MIN(id), '2026-01-01', '2026-01-01', 'none', 'withdrawn', 1 FROM networks`},
	"life: a merged network is part of the other": {`INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at)
		SELECT 'm', MIN(id), (SELECT o.id FROM networks o WHERE o.slug = 'kuve'), '2026-01-02', '2026-01-01', 'none', 'done', 1 FROM networks WHERE phase = 'merged'`},
	"life: whoever said so has moved": {`INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at)
		SELECT 'm', MIN(substr(space, 9)), (SELECT o.id FROM networks o WHERE o.slug = 'kuve'), '2026-01-02', '2026-01-01', 'none', 'done', 1 FROM space_members WHERE state = 'joined' AND level = 'member'`,
		`INSERT INTO life_merge_answers (id, merge_id, person_id, in_both, key_hash, answer)
		SELECT 'a', 'm', MIN(s.person_id), false, 'k', 'member' FROM space_members s JOIN life_merges m ON s.space = 'network:' || m.network_id AND m.id = 'm'
		WHERE s.state = 'joined' AND s.level = 'member'`},
	"life: no meeting is left after a network has ended": {`INSERT INTO life_ends (network_id, last_day, last_at, set_at)
		SELECT MIN(x.network_id), '2026-01-01', 1, 1 FROM meeting_networks x JOIN meetings t ON t.id = x.meeting_id AND t.status = 'published'`,
		`UPDATE networks SET phase = 'ended', ended_on = '2026-01-01' WHERE id IN (SELECT network_id FROM life_ends WHERE last_day = '2026-01-01')`},
	"life: nobody stands in for themselves, and an absence ends after it began": {`INSERT INTO life_absences (id, network_id, person_id, stand_in, role, from_day, to_day, set_at)
		SELECT 'x', MIN(n.id), MIN(p.id), MIN(p.id), 'contact', '2026-01-01', '2026-01-02', 1 FROM networks n, people p`},

	"digest: a letter tells of something": {
		`INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at) VALUES ('r', 1, false, 0, 1, 'done', 1)`,
		`INSERT INTO digest_letters (id, run_id, person_id, at) SELECT 'l', 'r', MIN(id), 1 FROM people WHERE merged_into = ''`,
	},
	"digest: a run that is done has written to all": {
		`INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at) VALUES ('r', 1, false, 0, 1, 'done', 1)`,
		`INSERT INTO digest_parts (id, run_id, person_id, scope, after_at, until_at) SELECT 'p', 'r', MIN(id), 'network:x', 0, 1 FROM people WHERE merged_into = ''`,
	},
	"digest: what is told came before the run's hour": {
		`INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at) VALUES ('r', 1, false, 0, 1, 'running', 1)`,
		`INSERT INTO digest_parts (id, run_id, person_id, scope, after_at, until_at) SELECT 'p', 'r', MIN(id), 'network:x', 1, 1 FROM people WHERE merged_into = ''`,
	},
	"digest: one run at a time": {
		`INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at) VALUES ('r', 1, false, 0, 1, 'running', 1)`,
		`INSERT INTO digest_runs (id, slot, weekly, floor_at, until_at, state, begun_at) VALUES ('s', 2, false, 0, 2, 'running', 2)`,
	},

	"mail.forgotten":       {`INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, queued_at) VALUES ('m', 'k', '', 1, 'queued', 0, 1)`},
	"mail.settled_and_due": {`INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, queued_at, done_at) VALUES ('m', 'k', '', 1, 'sent', 1, 1, 1)`},
	"mail.kept_but_not_sent": {
		`INSERT INTO mail_outbox (id, kind, args, priority, state, due_at, queued_at) VALUES ('m', 'k', '', 1, 'queued', 1, 1)`,
		`INSERT INTO mail_kept (id, recipient, message) VALUES ('m', 'somebody@example.org', 'x')`,
	},
}

func TestVerifyPassesOnTheDemonstration(t *testing.T) {
	a, _ := apptest.Populated(t)
	if out, err := verify(a); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestVerifyFindsEveryBreach breaks each invariant once; what is broken is
// found, counted and shown by an example. The break is undone with its
// transaction.
func TestVerifyFindsEveryBreach(t *testing.T) {
	a, _ := apptest.Populated(t)
	known := map[string]bool{}
	for _, inv := range a.Invariants() {
		if known[inv.Name] {
			t.Errorf("two invariants are called %s", inv.Name)
		}
		known[inv.Name] = true
		statements := breaks[inv.Name]
		if len(statements) == 0 {
			t.Errorf("%s: nothing breaks it", inv.Name)
			continue
		}
		t.Run(inv.Name, func(t *testing.T) {
			found := broken(t, a, inv, statements)
			if len(found) != 1 || found[0].Count == 0 || len(found[0].Rows) == 0 || found[0].Rows[0] == "" {
				t.Errorf("found %+v", found)
			}
		})
	}
	for name := range breaks {
		if !known[name] {
			t.Errorf("%s is broken here, but is no invariant", name)
		}
	}
}

var errUndo = errors.New("undone")

// broken is what is found of one invariant after the statements.
func broken(t *testing.T, a *apptest.App, inv db.Invariant, statements []string) []db.Breach {
	t.Helper()
	var found []db.Breach
	err := a.DB.Write(t.Context(), func(tx *db.Tx) error {
		for _, s := range statements {
			n, err := tx.Exec(t.Context(), s)
			if err != nil {
				return err
			}
			if n == 0 {
				t.Errorf("changes nothing: %s", s)
			}
		}
		var err error
		found, err = db.Check(t.Context(), tx, []db.Invariant{inv})
		return errors.Join(err, errUndo)
	})
	if !errors.Is(err, errUndo) {
		t.Fatal(err)
	}
	return found
}

// TestVerifySaysWhatIsBroken sees the command's own words and exit.
func TestVerifySaysWhatIsBroken(t *testing.T) {
	for name, statement := range map[string]string{
		"meeting.times":  breaks["meeting.times"][0],
		"mail.forgotten": breaks["mail.forgotten"][0],
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := apptest.Populated(t)
			exec(t, a, statement)
			out, err := verify(a)
			if !errors.Is(err, app.ErrBreach) {
				t.Errorf("got %v", err)
			}
			want := regexp.MustCompile(`(?m)^ +1  ` + regexp.QuoteMeta(name) + "\n +id=\\S+")
			if !want.MatchString(out) {
				t.Errorf("want the count and an example:\n%s", out)
			}
		})
	}
}

// TestVerifyFindsBrokenSeals forges the audit log in every way there is.
func TestVerifyFindsBrokenSeals(t *testing.T) {
	for name, statements := range map[string][]string{
		"payload changed": {`UPDATE audit_rows SET payload = '{"forged":true}' WHERE id = (SELECT row_id FROM audit_seals WHERE seq = 3)`},
		"actor changed":   {`UPDATE audit_rows SET actor = 'somebody else' WHERE id = (SELECT row_id FROM audit_seals WHERE seq = 3)`},
		"time changed":    {`UPDATE audit_rows SET at = at + 1 WHERE id = (SELECT row_id FROM audit_seals WHERE seq = 3)`},
		"row deleted":     {`DELETE FROM audit_rows WHERE id = (SELECT row_id FROM audit_seals WHERE seq = 3)`},
		"newest deleted":  {`DELETE FROM audit_rows WHERE id = (SELECT row_id FROM audit_seals ORDER BY seq DESC LIMIT 1)`},
		"row and seal deleted": {
			`DELETE FROM audit_rows WHERE id = (SELECT row_id FROM audit_seals WHERE seq = 3)`,
			`DELETE FROM audit_seals WHERE seq = 3`,
		},
		"order changed": {
			`UPDATE audit_seals SET seq = -3 WHERE seq = 3`,
			`UPDATE audit_seals SET seq = 3 WHERE seq = 4`,
			`UPDATE audit_seals SET seq = 4 WHERE seq = -3`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := apptest.Populated(t)
			if _, err := audit.Seal(t.Context(), a.DB); err != nil {
				t.Fatal(err)
			}
			if out, err := verify(a); err != nil {
				t.Fatalf("before: %v\n%s", err, out)
			}
			for _, s := range statements {
				exec(t, a, s)
			}
			out, err := verify(a)
			if !errors.Is(err, app.ErrBreach) {
				t.Errorf("got %v", err)
			}
			if !regexp.MustCompile(`(?m)^ +[1-9]\d*  audit seals\n +\S`).MatchString(out) {
				t.Errorf("want the count and an example:\n%s", tail(out))
			}
		})
	}
}

func verify(a *apptest.App) (string, error) {
	var out bytes.Buffer
	err := a.Verify(context.Background(), &out)
	return out.String(), err
}

func exec(t testing.TB, a *apptest.App, statement string, args ...any) {
	t.Helper()
	err := a.DB.Write(context.Background(), func(tx *db.Tx) error {
		_, err := tx.Exec(context.Background(), statement, args...)
		return err
	})
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", statement, err))
	}
}

func tail(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.Join(lines[max(0, len(lines)-5):], "\n")
}
