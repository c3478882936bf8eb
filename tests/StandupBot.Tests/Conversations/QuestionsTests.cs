using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class QuestionsTests
{
    private const string Own = "progress\nDid you talk to a customer? (yes/no)\nroadblock\nWhat do we learn?";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "20")]
    public async Task An_open_run_keeps_its_questions_and_the_next_one_has_the_new_ones()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await AskAsync(talk, Own);
        await talk.TapsAsync("cleo", "Answer");
        Assert.Contains("q:plan", talk.FormOf("cleo").Fields.OfType<Field.Input>().Select(f => f.Id));
        await talk.AtAsync("2026-03-03 09:10");
        var prompt = talk.Hears("cleo").Last(m => m.Kind == MessageKind.Prompt);
        Assert.Contains("2. Did you talk to a customer?", prompt.Text, StringComparison.Ordinal);
        await talk.TapsAsync("cleo", "Answer");
        Assert.DoesNotContain("q:plan", talk.FormOf("cleo").Fields.OfType<Field.Input>().Select(f => f.Id));
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked"), ("q:own.did-you-talk-to-a-customer", "Yes"), ("q:own.what-do-we-learn", "Rye sells on Mondays"));
        Assert.Contains(talk.Threads("#bakery"), m => m.Text.Contains("Did you talk to a customer?", StringComparison.Ordinal) && m.Text.Contains("Rye sells on Mondays", StringComparison.Ordinal));
        await talk.TypesAsync("bo", "/standup edit Bakery");
        Assert.Equal(Own, talk.FormOf("bo").Fields.OfType<Field.Text>().Single(f => f.Id == "questions").Initial);
    }

    [Theory]
    [InlineData("progress\nprogress", "asked twice")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11", "at most 10")]
    public async Task Questions_that_cannot_be_asked_are_refused_at_their_field(string questions, string why)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/standup edit Bakery");
        var reply = await talk.SubmitsAsync("bo", ("questions", questions));
        Assert.Contains(why, Assert.IsType<InboundReply.FormErrors>(reply).ByField["questions"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Baked the rye bread\n2. Clean the oven\n3. Oven 2 is down")]
    [InlineData("1) Baked the rye bread\n2) Clean the oven\n3) Oven 2 is down")]
    [InlineData("1. Baked the rye bread 2. Clean the oven 3. Oven 2 is down")]
    public async Task Numbers_answer_the_questions_in_turn(string text)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", text);
        Assert.Equal([("Baked the rye bread", ItemState.Done), ("Clean the oven", ItemState.Planned)], (await ItemsAsync(talk)).Select(i => (i.Text, i.State)));
        Assert.Equal("Oven 2 is down", await talk.LookAsync(db => db.Roadblocks.Select(r => r.Text).SingleAsync(Cancellation)));
        Assert.Equal(text, Assert.Single(await talk.LookAsync(async db => (await db.CheckIns.SingleAsync(Cancellation)).Answers)).Text);
    }

    [Fact]
    public async Task A_question_that_is_left_out_shifts_no_other_and_none_is_no_roadblock()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "1. Baked the rye bread\n3. none");
        Assert.Equal(ItemState.Done, Assert.Single(await ItemsAsync(talk)).State);
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_list_that_merely_counts_what_was_done_is_no_answer_by_number()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "1. Baked the rye bread\n2. Cleaned the oven\n3. Packed the boxes\n4. Called the mill");
        Assert.Equal(4, (await ItemsAsync(talk)).Count);
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Numbers_go_by_the_questions_that_this_stand_up_asks()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await AskAsync(talk, Own);
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "1. Baked the rye bread\n2. Yes\n3. Oven 2 is down\n4. Rye sells on Mondays");
        var answers = await talk.LookAsync(async db => (await db.CheckIns.SingleAsync(Cancellation)).Answers);
        Assert.Contains(answers, a => a is { Question: "own.did-you-talk-to-a-customer", Text: "Yes" });
        Assert.Contains(answers, a => a is { Question: "own.what-do-we-learn", Text: "Rye sells on Mondays" });
        Assert.Single(await ItemsAsync(talk));
        Assert.Equal(1, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
    }

    private static async Task AskAsync(Conversation talk, string questions)
    {
        await talk.TypesAsync("bo", "/standup edit Bakery");
        Assert.IsNotType<InboundReply.FormErrors>(await talk.SubmitsAsync("bo", ("questions", questions)));
    }

    private static Task<List<Item>> ItemsAsync(Conversation talk) => talk.LookAsync(db => db.Items.OrderBy(i => i.Index).ToListAsync(Cancellation));
}
