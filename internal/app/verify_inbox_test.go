package app_test

func init() {
	breaks["inbox.lost"] = []string{`INSERT INTO inbox_mails (id, raw_id, fingerprint, recipient, size, received_at, state) VALUES ('m', 'gone', 'f', 'r', 1, 1, 'stored')`}
	breaks["inbox.undated"] = []string{`INSERT INTO inbox_mails (id, raw_id, fingerprint, recipient, size, received_at, state) VALUES ('m', 'gone', 'f', 'r', 1, 1, 'done')`}
	breaks["inbox.boxless"] = []string{`UPDATE inbox_mails SET box = '' WHERE state = 'held'`}
}
