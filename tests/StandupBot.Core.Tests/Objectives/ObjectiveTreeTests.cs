using CsCheck;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Tests.Objectives;

public sealed class ObjectiveTreeTests
{
    /// <summary>Each goal as its id, then its parent after a less-than sign; an exclamation mark ends one that is not active.</summary>
    private static ObjectiveTree Tree(params string[] goals) => new(goals.Select(goal =>
    {
        var parts = goal.TrimEnd('!').Split('<');
        return KeyValuePair.Create(parts[0], new ObjectiveTerms
        {
            Title = goal, ParentId = parts.ElementAtOrDefault(1), Status = goal.EndsWith('!') ? ObjectiveStatus.Closed : ObjectiveStatus.Active,
        });
    }));

    [Fact]
    public void Ancestors_lead_up_to_the_top() => Assert.Equal(["B", "A"], Tree("A", "B<A", "C<B").Ancestors("C"));

    [Fact]
    public void Descendants_are_all_that_hangs_below() =>
        Assert.Equal(["A", "B", "C", "D"], Tree("A", "B<A", "C<B", "D<A", "E").WithDescendants("A").Order(StringComparer.Ordinal));

    [Theory]
    [Trait("Behaviour", "56")]
    [InlineData("A", "A", ParentRefusal.Itself)]
    [InlineData("A", "B", ParentRefusal.Cycle)]
    [InlineData("A", "C", ParentRefusal.Cycle)]
    [InlineData("A", "OTHER", ParentRefusal.NotInThisCompany)]
    [InlineData("C", "A", null)]
    [InlineData("B", "D", null)]
    [InlineData("NEW", "C", null)]
    public void A_parent_must_be_in_the_same_company_and_neither_the_goal_itself_nor_below_it(string id, string parent, ParentRefusal? refusal) =>
        Assert.Equal(refusal, Tree("A", "B<A", "C<B", "D").WhyNotUnder(id, parent));

    [Fact]
    [Trait("Behaviour", "56")]
    public void A_tree_that_grows_only_by_what_is_not_refused_never_has_a_loop() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 30].Sample(moves =>
        {
            var goals = Enumerable.Range(0, 8).ToDictionary(id => $"g{id}", id => new ObjectiveTerms { Title = $"g{id}" });
            foreach (var (id, parent) in moves)
                if (new ObjectiveTree(goals).WhyNotUnder($"g{id}", $"g{parent}") is null)
                    goals[$"g{id}"] = goals[$"g{id}"] with { ParentId = $"g{parent}" };
            var tree = new ObjectiveTree(goals);
            Assert.All(goals.Keys, id => Assert.Equal(Attachment.ToTheTop, tree.AttachmentOf(id)));
        });

    [Fact]
    [Trait("Behaviour", "57")]
    public void A_deleted_parent_leaves_its_children_unaligned_not_deleted()
    {
        var tree = Tree("A", "C<B");
        Assert.Equal(Attachment.ParentClosed, tree.AttachmentOf("C"));
        Assert.Empty(tree.Ancestors("C"));
        Assert.Equal(["C"], tree.Children("B"));
    }

    [Theory]
    [InlineData("C", Attachment.ToTheTop)]
    [InlineData("E", Attachment.ParentClosed)]
    [InlineData("F", Attachment.Island)]
    public void A_path_counts_only_through_active_parents(string id, Attachment attachment) =>
        Assert.Equal(attachment, Tree("A", "B<A", "C<B", "D<A!", "E<D", "F<E").AttachmentOf(id));

    [Fact]
    public void A_closed_goal_at_the_top_breaks_the_path_of_all_below_it()
    {
        var tree = Tree("A!", "B<A", "C<B");
        Assert.Equal(Attachment.ParentClosed, tree.AttachmentOf("B"));
        Assert.Equal(Attachment.Island, tree.AttachmentOf("C"));
    }

    [Fact]
    public void A_loop_in_the_data_ends_every_walk()
    {
        var tree = Tree("A<B", "B<A", "C<B");
        Assert.Equal(["B", "A"], tree.Ancestors("C"));
        Assert.Equal(Attachment.Island, tree.AttachmentOf("A"));
        Assert.Equal(3, tree.WithDescendants("A").Count());
    }

    [Fact]
    public void Top_level_is_a_goal_with_neither_parent_nor_team()
    {
        ObjectiveTerms goal = new() { Title = "A" };
        Assert.True(ObjectiveTree.IsTopLevel(goal));
        Assert.False(ObjectiveTree.IsTopLevel(goal with { TeamId = "t1" }));
        Assert.False(ObjectiveTree.IsTopLevel(goal with { ParentId = "B" }));
    }

    [Fact]
    public void A_team_goal_without_a_parent_has_none() => Assert.Equal(
        Attachment.NoParent, new ObjectiveTree([KeyValuePair.Create("A", new ObjectiveTerms { Title = "A", TeamId = "t1" })]).AttachmentOf("A"));
}
