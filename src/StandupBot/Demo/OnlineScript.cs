namespace StandupBot.Demo;

/// <summary>What the web shop team writes, day by day; <see cref="ScriptReader"/> tells how to read it.</summary>
internal static class OnlineScript
{
    public const string Text = """
        day 1
        nadia: G11+ Timed ten purchases, five and a half minutes on average | G11> Leave out the second address page
        sam: G12= Sketch of the delivery date box on the order page
        freya: G13+ List of what we can repair ourselves | G13> Prices for the ten most common repairs

        day 2
        nadia: G11= Second address page is gone on the test shop
        sam: G12= Where do delivery dates come from? Reading old orders
        freya: G13= Repair prices, four of ten

        day 3
        nadia: G11+ One address page only, live since noon
        sam ~ Did: data model for delivery dates. Next: talk to the workshop about free slots. Blockers: none
        freya: G13= Repair prices, seven of ten | bau= Newsletter

        day 4
        nadia: G11= Payment page: remembers the card | bau+ Trade prices after login promised to sales
        sam: G12= Delivery date box on the test shop
        freya: bau+ Newsletter is out | G13= Repair page, first text

        day 5
        nadia: G11= Trade login for sales, prices show up | G11> Timing again
        sam: G12+ Delivery date box looks right on phones too
        freya: bau= Answering mails after the newsletter, about sixty

        day 6
        nadia: G11+ Four minutes now
        sam: G12= Rules for dates: stock, made to order, large items
        freya ~ mails, mails, mails. today the last twenty, then back to the repair page

        day 7
        nadia: G11= Guest purchase without an account
        sam: G12= Rules for large items
        freya: bau+ Mails done | G13= Photos for the repair page

        day 8
        sam: G12= Calendar view for the office

        day 9
        nadia: G11+ Guest purchase live | ?evening delivery ; Kruse family ; request ; Both work until six, could it come in the evening?
        sam: G11= Looking at failed payments | !r3 urgent nadia G11 Danish cards are refused at the checkout
        late freya: bau= Two returns, one damaged table leg

        day 10
        nadia: G11+ Timed again: two minutes fifty. That is the goal!
        sam: G11+ Danish cards work again, the provider had changed a field | G12> Slots with the workshop
        freya: bau= Returns | G13= Repair page, the form

        day 11
        nadia: G2= Survey for people who bought twice
        sam ~ I need the list of free delivery slots from the workshop, asked Ines. Today calendar view
        freya: bau+ Returns done

        day 12
        nadia: G2= Survey questions with Greta
        sam: G12= Calendar view, office tries it

        day 13
        nadia: G2+ Survey is out to 140 customers
        freya: bau= Product texts

        day 14
        nadia: G2= 31 answers so far
        sam: G12= Reminder mail two days before delivery
        freya: none= Editing room photos of the Lindgren cafe for the photo library page #PIC-12

        day 15
        nadia: G2= 52 answers, people like the tables and dislike the waiting
        sam: G12= Still testing with old slots
        freya: none= Room photos of the Lindgren cafe, second half for the photo library #PIC-12

        day 16
        nadia: G2= Reading the long answers of the survey
        sam ~ yesterday: reminder mail works. today: waiting for the slot list, meanwhile small fixes in the calendar. blocked by: slot list
        """;
}
