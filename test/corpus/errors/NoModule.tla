\* expect: error no-module 1:1
A == 1
