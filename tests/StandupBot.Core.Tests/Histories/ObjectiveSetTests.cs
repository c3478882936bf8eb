using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Tests.Histories;

public sealed class ObjectiveSetTests
{
    private static readonly ObjectiveTerms Terms = new()
    {
        Title = "Less waste", OwnerId = "bo", ParentId = "A1", Priority = Priority.High, Due = new(2026, 6, 30), Measure = new("waste", 200, 100, "kg"),
    };

    [Fact]
    public void What_is_left_out_stays() => Assert.Equal(Terms, Set("{}").ApplyTo(Terms));

    [Fact]
    public void What_is_given_replaces() => Assert.Equal(
        Terms with { Title = "No waste", OwnerId = "cleo", Due = new(2026, 9, 30), Measure = new("waste", 200, 50, "kg"), External = true },
        Set("""{"title":"No waste","owner":"cleo","due":"2026-09-30","measure":{"key":"waste","from":200,"to":50,"unit":"kg"},"external":true}""").ApplyTo(Terms));

    [Fact]
    public void What_is_given_as_null_is_cleared() => Assert.Equal(
        Terms with { OwnerId = null, ParentId = null, Priority = Priority.Normal, Due = null, Measure = null },
        Set("""{"owner":null,"parent":null,"priority":null,"due":null,"measure":null}""").ApplyTo(Terms));

    [Theory]
    [InlineData("""{"draft":true}""", ObjectiveStatus.Active, ObjectiveStatus.Draft)]
    [InlineData("""{"draft":false}""", ObjectiveStatus.Draft, ObjectiveStatus.Active)]
    [InlineData("""{"draft":false}""", ObjectiveStatus.Paused, ObjectiveStatus.Paused)]
    [InlineData("""{"status":"active"}""", ObjectiveStatus.Draft, ObjectiveStatus.Active)]
    [InlineData("""{"status":"closed"}""", ObjectiveStatus.Active, ObjectiveStatus.Closed)]
    [InlineData("""{"status":"paused","draft":false}""", ObjectiveStatus.Draft, ObjectiveStatus.Paused)]
    public void A_draft_is_published_and_a_status_is_set(string set, ObjectiveStatus before, ObjectiveStatus after) =>
        Assert.Equal(after, Set(set).ApplyTo(Terms with { Status = before }).Status);

    private static ObjectiveSet Set(string json) =>
        Prelude.With("objectiveChange", $$""" "id":"A2","by":"ana","set":{{json}} """).Last<HistoryEvent.ObjectiveChange>().Set;
}
