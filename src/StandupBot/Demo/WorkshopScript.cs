namespace StandupBot.Demo;

/// <summary>What the workshop writes, day by day; <see cref="ScriptReader"/> tells how to read it.</summary>
internal static class WorkshopScript
{
    public const string Text = """
        day 1
        ines: G7+ Walked every open order through the shop and wrote down where it waits | G7> Trial: cut and edge on the same day for small orders
        tomasz: G8+ Weighed a week of oak offcuts, 41 kg | G8> New cutting plan for the 32 mm boards
        ravi: G9+ Ducts of the finishing line are up | G9= Wiring cabinet with the electrician
        yusuf ~ Done: sanded the Norden table tops. Today: second coat on them, then glue-up of six stools. No blockers
        hanne: G10+ Third prototype of the Alder chair glued | G10> Sit test with four people

        day 2
        ines: G7= Cut and edge in one day, first five orders through | bau+ Shift plan for next week
        tomasz: G8= Cutting plan for the 32 mm boards, first sheet looks good
        yusuf: bau+ Second coat on the Norden tops | G7= Jig for edging small orders
        hanne: G10+ Sit test: back rest 8 mm too far forward | G10> Redraw the back rest

        day 3
        ines: G7+ Same-day edging saves about a day and a half on small orders | G3> Call the three customers whose orders are late
        tomasz: G8+ Cut forty boards by the new plan, clearly fewer short pieces
        ravi ~ yesterday: third circuit live, cabinet closed. today: mount the extraction fan if it comes
        yusuf: G7+ Edging jig is finished | bau= Stools for stock, six of twelve
        hanne: G10= New back rest drawn, milling the template

        day 4
        ines: G3+ Called the late customers, two accept the new date | G7> Talk with Yusuf about a fixed slot for edging
        tomasz: G8= Sorting boards by length before cutting
        ravi: G9= Fan did not come, cleaning the spray booth in the meantime | !r1 external ines G9 The extraction fan is stuck at the supplier, no delivery date
        yusuf: bau+ Stools done | G7= Edging slot tried from ten to twelve
        hanne: G10+ Template milled | G10> Two chairs with the new back rest

        day 5
        ines: G7= Edging slot works on two days of three | bau= Quality talk about the Norden tops
        tomasz: G8+ Offcuts of the week weighed: 35 kg, was 41
        ravi: G9= Spray booth clean, filters in | !r1 external ines G9 Still no date for the extraction fan
        yusuf ~ - helped Hanne with the chair backs // - today: clamp the two Alder chairs // - nothing in the way
        hanne: G10= Two chairs in the clamps

        day 6
        tomasz: G8= Moving the saw stop so that short boards get used first | !r2 urgent yusuf G8 The glue press stops every hour
        ravi: G9= Floor markings for the finishing line
        yusuf: bau= Glue press repair
        hanne: G10+ Both Alder chairs out of the clamps, they stand well | G10> Strength test

        day 7
        ines: G3+ Fittings: ordered a month's stock of hinges | bau> Tool order
        tomasz: G8+ Saw stop moved | G8> Train Yusuf on the new plan
        ravi: G9= Air supply connected | !r1 external ines G9 Supplier promises to call back about the fan
        yusuf: bau+ Glue press runs since four o'clock yesterday | G10> Strength test for Hanne while she is away

        day 8
        ines ~ Yesterday the tool order, today invoices and a visitor from the timber yard. All fine.
        tomasz: G8+ Yusuf cuts by the plan too | G8= Box for pieces between 30 and 60 cm
        ravi: G9= Control panel mounted
        yusuf: G10= Strength test: 5000 cycles so far, joint is tight

        day 9
        ines: bau+ Timber yard visit, prices until summer agreed | G3= Packing list for the Kruse order
        tomasz: G8= Using the 30-60 box for drawer fronts
        ravi: G9= Panel wired | !r1 external ines G9 The fan is now promised for "the end of the month", nothing in writing
        yusuf: G10+ Strength test passed, 20000 cycles

        day 10
        ines: G3= Kruse order packed, leaves on Thursday
        tomasz: G8+ Offcuts: 29 kg this week | G8> Same plan for ash
        ravi: G9= Everything but the fan is ready | G9> Dry run of the belt
        yusuf: G10= Cutting parts for the first ten Alder chairs
        late hanne: G10+ Back from holiday, read the test report | G10> Order seat leather samples

        day 11
        ines: bau= Training plan for the apprentice | G8> Ash boards for Tomasz
        ravi: G9+ Dry run of the belt, one roller squeaks | !r1 external ines G9 Fan: still nothing in writing
        yusuf: G10= Parts for ten Alder chairs, seven done
        hanne: G10= Leather samples ordered, three tanneries

        day 12
        ines: G10= Costing of the Alder chair with Hanne | bau+ Apprentice plan
        tomasz: G8= Ash plan on the saw
        ravi ~ replaced the squeaking roller. today I tidy the cable ducts, without the fan I cannot do more on the line
        hanne: G10= Costing: leather is the expensive part | G10> Photo samples for the shop

        day 13
        ines: G8= Price check for ash | bau= Annual machine inspection
        tomasz: G8+ First ash week: waste 9 percent
        ravi: G9= Cable ducts | !r1 external ines G9 No fan, supplier does not pick up the phone
        yusuf: G10= Gluing chairs one to four
        hanne: G10= Choosing the leather, two left

        day 14
        ines: bau+ Machine inspection passed | G10> Price for the Alder chair
        tomasz: G8= Shelf for sorted offcuts
        ravi: G9= Helping Yusuf, the line waits | G10= Gluing chairs five and six
        yusuf: G10+ Chairs one to four stand | G10= Chairs five to eight
        hanne ~ Leather is decided (cognac, tannery in the north). Today: price list for the Alder chair with Ines. No blockers

        day 15
        ines: G10+ Price for the Alder chair agreed | bau= Holiday list
        tomasz: G8+ Offcuts: 26 kg, shelf is in use
        ravi: G10= Oil finish on chairs one to four by hand | !r1 external ines G9 Fan: twelve days now, and nothing
        yusuf: G10= Chairs five to eight, last two in the clamps
        hanne: G10+ Leather ordered | G10> Cushions for the first four

        day 16
        tomasz: G8= Cutting ash and oak from one list
        yusuf ~ yesterday: last two chairs in the clamps / today: clean them up, then stools for stock
        hanne: G10= First cushion sewn
        """;
}
