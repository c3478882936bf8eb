using Microsoft.Extensions.DependencyInjection;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;
using StandupBot.Replay;
using Xunit;

namespace StandupBot.ArchitectureTests;

/// <summary>A handler that is written but not registered is a button that does nothing; replay has the features' services of the live host.</summary>
public sealed class HandlerTests
{
    [Fact]
    public Task Every_handler_of_buttons_is_registered() => AllAreRegistered<IActionHandler>();

    [Fact]
    public Task Every_handler_of_forms_is_registered() => AllAreRegistered<IFormHandler>();

    [Fact]
    public Task Every_group_of_verbs_is_registered() => AllAreRegistered<IVerbs>();

    [Fact]
    public async Task No_button_and_no_form_has_two_handlers()
    {
        await using ReplayHost host = new();
        await using var scope = host.Scope();
        var names = scope.ServiceProvider.GetServices<IActionHandler>().SelectMany(h => h.Names);
        var forms = scope.ServiceProvider.GetServices<IFormHandler>().SelectMany(h => h.FormIds);
        Assert.Empty(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(forms.GroupBy(f => f).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static async Task AllAreRegistered<T>() where T : class
    {
        await using ReplayHost host = new();
        await using var scope = host.Scope();
        var registered = scope.ServiceProvider.GetServices<T>().Select(h => h.GetType()).ToHashSet();
        var written = Loaded.Host.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)));
        Assert.NotEmpty(registered);
        Assert.Empty(written.Except(registered).Select(t => t.FullName));
    }
}
