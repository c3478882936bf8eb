using StandupBot.Core.Standups;
using CsCheck;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

public sealed class ReplySplitterTests
{
    private static readonly string[] s_lines =
    [
        "Yesterday:", "- did a, fixed b and wrote c", "  - nested", "> Any blockers?", "**Today**", "none", "```", "1. one; two", "### Next", "", "Ana 3/2", "T: x B: y", "* Q? a", "-", "---", "Summer:",
    ];

    [Fact]
    public void A_one_liner_is_cut_where_a_new_clause_with_its_own_verb_begins() =>
        Assert.Equal(
            ["Progress: finished the leather care FAQ", "Roadblock: waiting on returns policy from ops"],
            Pieces("finished the leather care FAQ, waiting on returns policy from ops"));

    [Theory]
    [InlineData("fixing drag and drop in the planner")]
    [InlineData("bread, rolls and cake for the fair")]
    [InlineData("tested and delivered the new oven")]
    [InlineData("Prepare for and attend the tasting")]
    [InlineData("Sent Bo the list (prices, sizes and dates)")]
    [InlineData("Read \"Make, Take and Bake\"")]
    [InlineData("sprint review and planning")]
    [InlineData("showed how the buttons start and stop and wait")]
    [InlineData("waiting for the new baker, to open the second shop")]
    [InlineData("try and finish the price list")]
    [InlineData("finish the list of loaves, sorted by weight")]
    [InlineData("Today: bread, rolls, cake")]
    [InlineData("Today: bread loaves, rye rolls and cake")]
    [InlineData("fixed the oven door, thanks Bo")]
    public void Lists_of_things_and_verbs_with_one_object_stay_whole(string line) => Assert.Single(ReplySplitter.Split(line).Pieces);

    [Theory]
    [InlineData("Today: bake the rolls, call the mill, study", "bake the rolls", "call the mill", "study")]
    [InlineData("Yesterday: sourdough starter, shop window, oven door", "sourdough starter", "shop window", "oven door")]
    [InlineData("Yesterday: follow up the orders, called the mill", "follow up the orders", "called the mill")]
    [InlineData("Yesterday: progress on the loaf, went to the fair", "progress on the loaf", "went to the fair")]
    [InlineData("Today: tasting with Bo, hopefully can finish the list", "tasting with Bo", "hopefully can finish the list")]
    [InlineData("Today: finish the list by tonight, hoping to start the oven test", "finish the list by tonight", "hoping to start the oven test")]
    [InlineData("updated the labels, manually packed the boxes", "updated the labels", "manually packed the boxes")]
    [InlineData("finished the list by midnight! :) Also did the labels", "finished the list by midnight! :)", "Also did the labels")]
    [InlineData("Today: go to the tasting and watch the video", "go to the tasting", "watch the video")]
    [InlineData("the oven now works and I started the manual", "the oven now works", "I started the manual")]
    [InlineData("Today: bread and rolls, oven door", "bread and rolls", "oven door")]
    [InlineData("Today: finish the price list, oven test", "finish the price list", "oven test")]
    [InlineData("Today: call the mill, maybe the bank", "call the mill", "maybe the bank")]
    [InlineData("Today: go to work and watch the video", "go to work", "watch the video")]
    [InlineData("Doing: waiting for feedback and looking for a baker", "waiting for feedback", "looking for a baker")]
    [InlineData("Yesterday: call the mill and took notes", "call the mill", "took notes")]
    [InlineData("What am I planning on: boxes for the fair", "boxes for the fair")]
    [InlineData("Planning on: boxes for the fair", "boxes for the fair")]
    public void Things_done_are_told_apart_as_a_reader_would(string reply, params string[] pieces) =>
        Assert.Equal(pieces, ReplySplitter.Split(reply).Pieces.Select(p => p.Text));

    [Fact]
    public void Headings_order_the_answers_in_any_order() =>
        Assert.Equal(
            ["Roadblock: oven 2 is down", "Progress: price list", "Plan: call Cafe Lume"],
            Pieces("**Blockers**\n- oven 2 is down\n\n### Shipped\n- price list\n\n*Focus*\n- call Cafe Lume"));

    [Fact]
    public void Questions_are_headings_with_the_answer_under_them_or_behind_them() =>
        Assert.Equal(
            ["Mood: fine, a bit tired", "Progress: Counted the stock", "Plan: Order flour"],
            Pieces("* How do you feel today? fine, a bit tired\n> What did you get done since Monday?\n- Counted the stock\n**What will I do today?** Order flour"));

    [Theory]
    [InlineData("Gestern: Teig\nHeute: Ofen\nHindernisse: Mehl fehlt")]
    [InlineData("Ontem: massa\nHoje: forno\nBloqueios: falta farinha")]
    [InlineData("¿Qué hice ayer? masa\n¿Qué haré hoy? horno\nBloqueos: falta harina")]
    [InlineData("Hier : pâte\nAujourd’hui : four\nPoints bloquants : plus de farine")]
    [InlineData("Ieri: impasto\nOggi: forno\nOstacoli: manca la farina")]
    [InlineData("Gisteren: deeg\nVandaag: oven\nBlokkades: meel ontbreekt")]
    public void Headings_are_known_in_several_languages(string reply) =>
        Assert.Equal([Section.Progress, Section.Plan, Section.Roadblock], ReplySplitter.Split(reply).Pieces.Select(p => p.Section));

    [Fact]
    public void Headings_on_one_line_are_found_too() =>
        Assert.Equal(["Progress: price list", "Plan: call Bo", "Roadblock: none"], Pieces("Y: price list T: call Bo B: none"));

    [Fact]
    public void A_nested_bullet_belongs_to_the_heading_over_it_and_the_next_outer_one_does_not() =>
        Assert.Equal(["Plan: order flour", "Progress: cleaned the oven"], Pieces("- today\n  - order flour\n- cleaned the oven"));

    [Fact]
    public void A_parent_bullet_is_the_context_of_its_items()
    {
        var piece = ReplySplitter.Split("- Summer menu\n  - wrote the price list\n  - printed the cards").Pieces[0];
        Assert.Equal(("wrote the price list", "Summer menu"), (piece.Text, piece.Context));
    }

    [Fact]
    public void A_remark_under_a_bullet_is_joined_to_it() =>
        Assert.Equal("met with the flour supplier - the new price holds until June", Assert.Single(ReplySplitter.Split("- met with the flour supplier\n  - the new price holds until June").Pieces).Text);

    [Theory]
    [InlineData("Today: will call Bo", ItemState.Planned)]
    [InlineData("Today: called Bo already", ItemState.Done)]
    [InlineData("Yesterday: still working on the price list", ItemState.Doing)]
    [InlineData("Doing: price list", ItemState.Doing)]
    [InlineData("Yesterday: waiting for the price list", ItemState.Doing)]
    [InlineData("Yesterday: going to the tasting", ItemState.Done)]
    [InlineData("was working on the price list", ItemState.Done)]
    [InlineData("setting up the shop", ItemState.Doing)]
    [InlineData("working on the price list", ItemState.Doing)]
    [InlineData("need to write the price list", ItemState.Planned)]
    [InlineData("Plan\n- [x] price list", ItemState.Done)]
    public void The_state_follows_from_section_and_tense(string reply, ItemState state) => Assert.Equal(state, Assert.Single(ReplySplitter.Split(reply).Pieces).State);

    [Theory]
    [InlineData("meeting with Bo tomorrow")]
    [InlineData("hopefully the price list tonight")]
    public void What_lies_ahead_is_a_plan_without_any_heading(string reply) => Assert.Equal(Section.Plan, Assert.Single(ReplySplitter.Split(reply).Pieces).Section);

    [Fact]
    public void A_line_that_says_blocked_is_a_roadblock_under_any_heading() =>
        Assert.Equal(["Plan: unblocked Bo", "Roadblock: stuck on the oven timer"], Pieces("Today: unblocked Bo, stuck on the oven timer"));

    [Theory]
    [Trait("Behaviour", "37")]
    [InlineData("Blockers: none")]
    [InlineData("Blockers: unblocked by Bo")]
    [InlineData("**Any blockers?** Not blocked any more")]
    [InlineData("Hindernisse: keine")]
    [InlineData("no blockers today")]
    public void No_roadblock_is_no_roadblock_under_its_heading_too(string reply)
    {
        var split = ReplySplitter.Split(reply);
        Assert.Empty(split.In(Section.Roadblock));
        Assert.Empty(split.Items);
    }

    [Fact]
    public void Lead_words_order_a_line_without_headings() =>
        Assert.Equal(["Progress: Yesterday the login", "Roadblock: waiting on Bo", "Plan: today payments"], Pieces("Yesterday the login, waiting on Bo, today payments"));

    [Theory]
    [InlineData("baked the cake and sold it")]
    [InlineData("looked into the timer and couldn't find a fault")]
    [InlineData("talking with sales and marketing people")]
    [InlineData("Since the tasting, I wrote the list")]
    [InlineData("more research and planning of the fair")]
    [InlineData("The oven can now bake and steam the rolls")]
    [InlineData("learning how to bake and sell bread")]
    [InlineData("I'll make some plates, spoons, and question cards")]
    [InlineData("wrote the page for the shop, (ticket 94)")]
    public void What_takes_up_the_same_thing_again_stays_with_it(string line) => Assert.Single(ReplySplitter.Split(line).Pieces);

    [Theory]
    [InlineData("need to order flour, and clean the oven", "Plan: need to order flour", "Plan: clean the oven")]
    [InlineData("Plan: met with the press team, do a bit more on the menu", "Plan: met with the press team", "Plan: do a bit more on the menu")]
    [InlineData("Did:\nrolls, bread, and met Bo", "Progress: rolls, bread", "Progress: met Bo")]
    public void What_leans_on_the_clause_before_is_an_item_of_the_same_kind(string reply, string first, string second) =>
        Assert.Equal([first, second], Pieces(reply));

    [Fact]
    public void A_question_whose_line_break_was_lost_is_a_heading_still() =>
        Assert.Equal(["Progress: bread", "Roadblock: flour"], Pieces("What did I do yesterday?\nbread Where am I blocked?\nflour"));

    [Fact]
    public void Links_and_code_are_never_cut() =>
        Assert.Equal(
            ["Progress: fixed `a; b, and c` in <https://example.org/x?a=1;b=2|the page>, see https://example.org/a,b"],
            Pieces("fixed `a; b, and c` in <https://example.org/x?a=1;b=2|the page>, see https://example.org/a,b"));

    [Fact]
    public void A_block_of_code_stays_with_the_item_above_it() =>
        Assert.Equal("fixed the query\n```\nselect 1;\n- not a bullet\n```", Assert.Single(ReplySplitter.Split("- fixed the query\n```\nselect 1;\n- not a bullet\n```").Pieces).Text);

    [Fact]
    public void A_name_and_date_line_is_no_item() => Assert.Equal(["Progress: price list"], Pieces("Ana 3/2/2026\nYesterday: price list"));

    [Fact]
    public void Every_word_is_kept() => Gen.OneOf(Gen.String[Gen.Char["aebt .,;:?!-*#>`\n\t()[]1/é\u200B"], 0, 80], Lines()).Sample(Coverage.IsWhole);

    [Fact]
    public void Every_word_of_any_text_is_kept() => Gen.String.Sample(Coverage.IsWhole);

    [Theory]
    [Trait("Behaviour", "38")]
    [InlineData("a.b.c.d.")]
    [InlineData("did a, fixed b and wrote c. ")]
    [InlineData("T: x ")]
    [InlineData("- a\n  - b\n")]
    [InlineData("((((")]
    [InlineData("`<\"@")]
    public void A_very_long_reply_is_split_whole_and_in_time(string unit)
    {
        var reply = string.Concat(Enumerable.Repeat(unit, 40_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(Coverage.IsWhole(reply));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static Gen<string> Lines() => Gen.Int[0, s_lines.Length - 1].List[0, 8].Select(l => string.Join('\n', l.Select(i => s_lines[i])));

    private static IEnumerable<string> Pieces(string reply) => ReplySplitter.Split(reply).Pieces.Select(p => $"{p.Section}: {p.Text}");
}
