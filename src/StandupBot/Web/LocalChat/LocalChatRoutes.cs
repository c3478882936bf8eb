using Microsoft.Extensions.Options;
using StandupBot.Web.LocalChat.Endpoints;

namespace StandupBot.Web.LocalChat;

public static class LocalChatRoutes
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/chat";

    /// <summary>The page at <see cref="Path"/> and what it calls; nothing at all where LocalChat:Enabled is false.</summary>
    public static IEndpointRouteBuilder MapLocalChat(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        if (!services.GetRequiredService<IOptions<LocalChatOptions>>().Value.Enabled)
            return routes;
        var hub = services.GetRequiredService<LocalChatHub>();
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(hub.CloseAll);

        var chat = routes.MapGroup(Path).ExcludeFromDescription()
            .Through(s => s.GetRequiredService<LoopbackFilter>()).Through(s => s.GetRequiredService<SameOriginFilter>());
        chat.MapGet("/", (HttpContext http) => PageFiles.Get(http, file: null));
        chat.MapGet("/{file}", PageFiles.Get);
        chat.MapGet("/api/directory", Reading.DirectoryAsync);
        chat.MapGet("/api/commands", Reading.Commands);
        MapSeat(chat.MapGroup("/api/{installation}/{member}").Through(s => s.GetRequiredService<SeatFilter>()));
        return routes;
    }

    private static void MapSeat(RouteGroupBuilder seat)
    {
        seat.MapGet("/messages", Reading.MessagesAsync);
        seat.MapGet("/thread", Reading.ThreadAsync);
        seat.MapGet("/newest", Reading.NewestAsync);
        seat.MapGet("/events", Live.Events);
        seat.MapPost("/messages", Saying.SayAsync);
        seat.MapPut("/messages", Saying.EditAsync);
        seat.MapDelete("/messages", Saying.DeleteAsync);
        seat.MapPost("/actions", Acting.TapAsync);
        seat.MapPost("/submissions", Acting.SubmitAsync);
        seat.MapPost("/home", Acting.OpenHomeAsync);
        if (((IEndpointRouteBuilder)seat).ServiceProvider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(ILocalRoster)))
        {
            seat.MapPost("/people", Adding.MemberAsync);
            seat.MapPost("/channels", Adding.ChannelAsync);
        }
    }
}
