using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.Receiving;
using StandupBot.Slack.Sending;
using StandupBot.Slack.Sockets;

namespace StandupBot.Slack;

public static class SlackServices
{
    private const string Client = "Slack";

    /// <summary>
    /// The adapter. The host adds <see cref="SlackOptions"/>, <see cref="IInbox"/>, <see cref="IWorkplace"/>, <see cref="ISlackInstallations"/>
    /// and <see cref="ISlackDirectory"/>, all usable from singletons; with an <see cref="IIntake"/> messages are answered before they are handled.
    /// </summary>
    public static IServiceCollection AddSlackAdapter(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        // Each call has a limit of its own; a redirect would take the token along.
        services.AddHttpClient(Client, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.AddSingleton(s => new SlackApi(Http(s), s.GetRequiredService<IOptions<SlackOptions>>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new ResponsePosts(Http(s), s.GetRequiredService<IOptions<SlackOptions>>(), s.GetRequiredService<TimeProvider>()));
        return services.AddReceiving().AddSending();
    }

    /// <summary>Hears over Socket Mode besides HTTP; does nothing where Slack:AppToken is empty.</summary>
    public static IServiceCollection AddSlackSocketMode(this IServiceCollection services)
    {
        services.TryAddSingleton<ISocketDoor, WebSocketDoor>();
        return services.AddSingleton<SocketEnvelopes>().AddSingleton<SocketOpener>()
            .AddSingleton(s => new SocketModeService(
                s.GetRequiredService<SocketOpener>(), s.GetRequiredService<IOptions<SlackOptions>>(), s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<ILogger<SocketModeService>>()))
            .AddHostedService(s => s.GetRequiredService<SocketModeService>());
    }

    private static IServiceCollection AddReceiving(this IServiceCollection services) => services
        .AddSingleton<ResponseUrls>().AddSingleton<SlackVisitors>().AddSingleton<SlackText>()
        .AddSingleton<EventIntake>().AddSingleton<MessageEvents>().AddSingleton<WorkspaceEvents>().AddSingleton<HomeEvents>()
        .AddSingleton<InteractionIntake>().AddSingleton<ActionIntake>().AddSingleton<SubmissionIntake>().AddSingleton<ShortcutIntake>().AddSingleton<CommandIntake>()
        .AddSingleton<Apologies>().AddSingleton<FormOpener>().AddSingleton<HomePublisher>().AddSingleton<SlackReceiver>()
        .AddSingleton(s => new SlackIntake(
            s.GetRequiredService<EventIntake>(), s.GetRequiredService<InteractionIntake>(), s.GetRequiredService<CommandIntake>(),
            s.GetRequiredService<Apologies>(), s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<SlackIntake>>()))
        .AddSingleton(s => new MessageDoor(s.GetService<IIntake>(), s.GetRequiredService<IOptionsMonitor<SlackOptions>>(), s.GetRequiredService<TimeProvider>()))
        .AddSingleton<IArrivalHandler, MessageArrivals>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<SlackTokens>().AddSingleton<DirectChats>().AddSingleton<OwnMessages>().AddSingleton<Continuations>()
        .AddSingleton<SlackPoster>().AddSingleton<PrivatePoster>().AddSingleton<SlackEditor>()
        .AddSingleton<IChatPlatform>(s => new SlackPlatform(
            s.GetRequiredService<ISlackInstallations>(), s.GetRequiredService<IWorkplace>(),
            s.GetRequiredService<SlackPoster>(), s.GetRequiredService<PrivatePoster>(), s.GetRequiredService<SlackEditor>()));

    private static HttpClient Http(IServiceProvider services) => services.GetRequiredService<IHttpClientFactory>().CreateClient(Client);
}
