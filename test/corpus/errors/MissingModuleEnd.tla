\* expect: error missing-module-end 2:13
---- MODULE MissingModuleEnd ----
A == 1
