\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE HTMLModule ----
EXTENDS HTML
ASSUME HTMLFill("a%x%b", <<<<"%x%", "1">>>>) = "a1b"
ASSUME HTMLAttribute("width", "3") = "width: 3;"
ASSUME HTMLSize("3", "4") = "width: 3; height: 4;"
ASSUME HTMLText("id", "text") = "<span id=\"id\">\ntext\n</span>"
ASSUME HTMLBox("b", <<"one", "two">>, "size", <<HTMLText("i", "t")>>)
     = "<div id=\"b\" class=\"default_box one two\" style=\"size\">\n<span id=\"i\">\nt\n</span>\n</div>"
====
