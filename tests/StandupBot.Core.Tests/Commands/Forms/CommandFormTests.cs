using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands.Forms;

public class CommandFormTests
{
    private static readonly FormChoices Choices = FormChoices.Of(Bakery);

    public static TheoryData<string> Verbs => [.. CommandForms.Ids];

    [Fact]
    public void The_form_of_a_new_goal_keeps_what_was_typed() =>
        Snapshots.Match(CommandForms.For(As<NeedsForm>(Goals("add by 20 March under G1 for bakery measure 12 to 20 accounts")), Choices), "form-add");

    [Fact]
    public void The_form_of_an_update_keeps_what_was_typed() =>
        Snapshots.Match(CommandForms.For(As<NeedsForm>(Goals("update 60% confidence 7")), Choices), "form-update");

    [Fact]
    public void The_form_of_an_edit_has_the_terms_and_not_the_goal_as_its_own_parent() => Snapshots.Match(
        CommandForms.EditGoal("G4", new ObjectiveTerms { Title = "Wholesale accounts to 20", OwnerId = "M2", TeamId = "T1", Due = new(2026, 3, 20), Measure = new("a", 4, 20, "accounts") }, "G1", Choices), "form-edit");

    [Fact]
    public void The_form_of_a_new_standup_has_defaults_that_need_no_change() =>
        Snapshots.Match(StandupForm.Of(new StandupSettings { TeamId = "T1", Channel = "#bakery", Zone = "Europe/Berlin" }, Choices), "form-standup-new");

    [Fact]
    public void The_form_of_a_standup_shows_how_it_is() => Snapshots.Match(
        StandupForm.Of(new StandupSettings { StandupId = "P1", TeamId = "T1", Channel = "#bakery", Zone = "Europe/Berlin", Rule = "FREQ=WEEKLY;BYDAY=MO", Time = new(9, 30), ZoneMode = Core.Standups.Scheduling.ZoneMode.Member }, Choices), "form-standup-edit");

    [Theory, MemberData(nameof(Verbs))]
    public void Every_form_fits_every_platform(string id)
    {
        var form = CommandForms.For(new NeedsForm(id[..id.IndexOf('.')], id[(id.IndexOf('.') + 1)..].Replace('.', ' '), new Dictionary<string, string>(), ""), Choices);

        Assert.InRange(form.Title.Length, 1, 24);
        Assert.InRange(form.Submit.Length, 1, 24);
        Assert.Equal(form.Fields.Count, form.Fields.OfType<Field.Input>().Select(field => field.Id).Distinct().Count());
    }

    [Theory, MemberData(nameof(Verbs))]
    public void Every_form_belongs_to_a_verb_and_is_read(string id)
    {
        var parts = id.Split('.', 2);
        Assert.NotNull(CommandCatalogue.Find(parts[0], parts[1].Replace('.', ' ')));
        Assert.IsType<FormReading.Errors>(FormReader.Read(id, new Dictionary<string, IReadOnlyList<string>>(), Tuesday));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("update")]
    [InlineData("done")]
    [InlineData("drop")]
    [InlineData("pause")]
    [InlineData("resume")]
    [InlineData("show")]
    [InlineData("edit")]
    [InlineData("link")]
    [InlineData("owner")]
    [InlineData("priority")]
    [InlineData("need")]
    [InlineData("promise")]
    [InlineData("heard")]
    [InlineData("signals ack")]
    [InlineData("signals snooze")]
    [InlineData("signals dismiss")]
    [InlineData("blockers resolve")]
    [InlineData("blockers assign")]
    public void A_bare_verb_that_needs_more_opens_a_form(string verb) =>
        Assert.NotEmpty(CommandForms.For(As<NeedsForm>(Goals(verb)), Choices).Fields);
}
