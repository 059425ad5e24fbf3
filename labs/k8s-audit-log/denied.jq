# Refused requests: whose, what, and what the authorizer decided.
select(.responseStatus.code == 403) |
  {user: .user.username, verb, uri: .requestURI, code: .responseStatus.code,
   decision: .annotations["authorization.k8s.io/decision"]}
