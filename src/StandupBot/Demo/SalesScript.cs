namespace StandupBot.Demo;

/// <summary>What sales writes, day by day; <see cref="ScriptReader"/> tells how to read it.</summary>
internal static class SalesScript
{
    public const string Text = """
        day 1
        marta: G4+ Two visits in the harbour, Cafe Lindgren wants six tables | G4> Offer for Cafe Lindgren
        priya: G5+ Catalogue texts are with the printer | G5= Address list of interior designers, 180 so far
        oskar: G6+ First talk with Hotel Aurora about forty chairs | G6> Samples for their architect
        greta: G1= Half-year numbers with the accountant

        day 2
        marta: G4+ Offer for Cafe Lindgren is out | G4> Three calls on the coast
        priya ~ Done - proof of the catalogue checked, two typos. Today - addresses, I want to reach 220. Blockers - none
        oskar: G6= Sample chairs loaded for Aurora | bau+ Stand for the trade fair booked
        greta: G1+ Numbers done, we are 4 percent above last year | bau> Bank meeting

        day 3
        marta: G4= Three calls on the coast, one visit agreed
        priya: G5= Catalogue proof signed, printing starts
        oskar: G6+ Architect of Aurora likes the oak one | G6> Draft of the framework contract
        late greta: bau+ Bank meeting | G1> Price list for wholesale

        day 4
        marta: G4+ Cafe Lindgren signed, account number five
        priya: G14= Folder structure for room photos | G5= Addresses: 230
        oskar: G6= Framework contract, first draft
        greta: G1= Wholesale price list

        day 5
        marta: G4= Visit at the sailing club, they renovate in autumn | ?fabric samples ; Sailing Club ; request ; They ask for fabric samples to keep
        priya: G5= Address list waits for the chamber | !r4 normal greta G5 The chamber has not sent the designers' addresses
        oskar: G6= Contract draft with our lawyer
        greta ~ Price list is finished. I call the chamber about the addresses for Priya. Otherwise nothing.

        day 6
        marta: G4+ Sailing club wants an offer | ?evening delivery ; Hotel Norden ; request ; Norden can only take deliveries after six in the evening
        priya: G5+ Chamber sent 90 addresses, now 320 | G5> Labels
        oskar: G6+ Lawyer has no objections | G6> Send the contract to Aurora
        greta: G1= Talk with Marta about the wholesale margin

        day 7
        marta: G4= Offer for the sailing club
        priya: G5= Labels printed | G14= First ten room photos sorted
        oskar: G6+ Contract is with Aurora

        day 8
        marta: G4+ Offer out | G4> Two restaurants in the old town
        priya: G5= 150 catalogues in envelopes
        oskar ~ waiting for Aurora to answer, in the meantime leads from the trade fair. no blockers
        greta: bau+ Insurance is renewed | G1> Autumn budget

        day 9
        marta: G4+ Both restaurants visited, one says yes (account seven)
        oskar: G4= Following up eleven leads from the fair
        greta: G1= Autumn budget, first version

        day 10
        priya: G5+ Last fifty catalogues packed | G14> Ask customers for room photos
        oskar: G6= Aurora wants a longer warranty, thinking about it
        greta: G1= Budget talks with Ines and Nadia

        day 11
        marta: G4+ Restaurant signed | G4> Call list for next week
        priya: G14= Wrote to twelve customers about photos | G5= Counting replies to the catalogue
        oskar: G4= Fair leads, two want a visit
        late greta ~ Budget with Nadia done, with Ines tomorrow. Bank sent the papers.

        day 12
        marta: G4= Visits planned for Tuesday and Wednesday
        priya: G5+ All 300 catalogues are out and 14 designers called back | ?evening delivery ; Studio Vester ; request ; Asks whether we can deliver to their client after work
        oskar: G4= Visit at the guest house, nice people
        greta: G1+ Budget finished

        day 13
        marta: G4+ Guest house takes four tables, account nine | bau= Commission sheet
        priya: G14= Photo shoot of the Lindgren tables, light was good
        oskar: G4= Offer for the guest house's breakfast room

        day 14
        marta: G4= Two visits, one maybe
        priya: G14= Editing room photos of the Lindgren cafe for the photo library #PIC-12 | G14> Captions
        greta: bau+ The van is ordered

        day 15
        marta ~ Yesterday's maybe is a yes, that makes ten. Today commission sheets and the call list. Nothing in my way
        priya: G14= Captions for the Lindgren cafe room photos in the photo library #PIC-12
        greta: G1= Looking at September orders

        day 16
        marta: G4= Calls on the coast, part two
        priya: G14+ Lindgren photos are in the library
        """;
}
