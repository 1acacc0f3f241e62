// Package arch holds no code, only the rules of the tree as tests: what may
// import what, which files hold which layer, who owns which table, and that
// every sentence exists in three languages. It is a statement of policy. Do
// not change the lists to make a build pass; change them when the policy does.
package arch
