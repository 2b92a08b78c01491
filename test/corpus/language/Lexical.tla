\* expect: ok
This text is not part of the module, and neither is (* this unclosed bracket.
---- MODULE Lexical ----
EXTENDS Integers \* a comment to the end of the line
(* A comment
   (* with another one inside *)
   goes on *)
1a == 1 _b2 == 2 c_ == 3

Numbers == <<0, 007, 12345678901234567890, \b101, \B11, \o17, \O7, \hFf, \H0a>>
Decimals == <<1.5, 0.25>>
Strings == <<"", "two words", "(* no comment *)", "\" \\ \t \n \f \r">>
LongestMatch == << 1 ..2, {1}\{2}, [x \in {1}|->x], <<1>>>>
	Tabbed ==
	  /\ TRUE
          /\ TRUE
----------------------------------------------------------------
Separated == 1a + _b2 + c_
================================================================
Everything after the module is ignored: == ((( """
