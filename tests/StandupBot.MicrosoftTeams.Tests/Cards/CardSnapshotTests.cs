using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Cards;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Cards;

public sealed class CardSnapshotTests
{
    public static TheoryData<string> Messages => [.. CardSamples.Messages.Keys];

    public static TheoryData<string> Forms => [.. CardSamples.Forms.Keys];

    [Theory, MemberData(nameof(Messages))]
    public void A_message_is_drawn_as_it_was_looked_at(string name)
    {
        var activity = Assert.Single(MessageCards.Activities(CardSamples.Messages[name].Message, "message-id", CardSamples.People));

        CardSnapshots.Match(activity, name);
        CardLint.Check(activity);
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_form_is_drawn_as_it_was_looked_at(string name)
    {
        var activity = FormCards.Activity(CardSamples.Forms[name]);

        CardSnapshots.Match(CardLint.WithoutPacked(activity), name);
        CardLint.Check(activity);
    }

    [Fact]
    public void A_form_in_a_dialog_has_its_title_there()
    {
        var dialog = FormCards.Dialog(CardSamples.Forms["form-answer"]);

        CardSnapshots.Match(CardLint.WithoutPacked(dialog), "dialog-answer");
        CardLint.CheckCard(dialog["card"]!["content"]!.AsObject());
    }

    [Fact]
    public void A_form_with_problems_shows_them_at_their_fields()
    {
        var activity = FormCards.Activity(
            CardSamples.Forms["form-fields"], new Dictionary<string, string> { ["done"] = "Write at least one line.", ["elsewhere"] = "This run is closed; *send* it again." });

        CardSnapshots.Match(CardLint.WithoutPacked(activity), "form-problems");
        CardLint.Check(activity);
    }

    [Fact]
    public void The_home_view_is_drawn_as_it_was_looked_at()
    {
        var card = MessageCards.Home(CardSamples.Home, "29:cleo");

        CardSnapshots.Match(card, "home");
        CardLint.CheckCard(card);
    }

    [Fact]
    public void A_form_that_was_taken_leaves_one_line() => CardSnapshots.Match(FormCards.Taken("Your stand-up"), "form-taken");

    [Fact]
    public void There_is_a_sample_of_every_kind_of_message() =>
        Assert.Empty(Enum.GetValues<MessageKind>().Except(CardSamples.Messages.Values.Select(s => s.Kind)));

    [Fact]
    public void There_is_a_sample_of_every_block_field_and_run_of_text()
    {
        var blocks = CardSamples.Messages.Values.SelectMany(s => s.Message.Blocks).ToList();
        var runs = blocks.SelectMany(b => b switch { Block.Paragraph p => p.Text.Runs, Block.Bullets l => l.Lines.SelectMany(x => x.Runs), _ => [] });

        Assert.Empty(Cases(typeof(Block)).Except(blocks.Select(b => b.GetType())));
        Assert.Empty(Cases(typeof(Inline)).Except(runs.Select(r => r.GetType())));
        Assert.Empty(Cases(typeof(Field)).Except(CardSamples.Forms.Values.SelectMany(f => f.Fields).Select(f => f.GetType())));
    }

    [Fact]
    public void Every_snapshot_has_its_sample()
    {
        string[] drawn = [.. CardSamples.Messages.Keys, .. CardSamples.Forms.Keys, "dialog-answer", "form-problems", "form-taken", "home"];
        Assert.Equal(drawn.Order(), Directory.EnumerateFiles(CardSnapshots.Folder(), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order());
    }

    private static IEnumerable<Type> Cases(Type family) => family.GetNestedTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(family));
}
