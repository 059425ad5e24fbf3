# Why the account was allowed to read the ConfigMap.
select(.objectRef.name == "settings" and .user.username != "admin" and .responseStatus.code == 200) |
  .annotations["authorization.k8s.io/reason"]
